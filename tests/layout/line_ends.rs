//! Lines end where ICU ends them, in every script of the documents.

use crate::icu;
use icu_segmenter::provider::{Baked, DictionaryBreakData, SegmenterDictionaryExtendedV2};
use point35::export::dictionary::Dictionary;
use point35::export::layout::line_ends;

/// Language tags as ICU is asked for them, and a text of each.
const SAMPLE: &[(&str, &str)] = &[
    (
        "en",
        "The order (Article 29) covers 192.0.2.45:443/tcp, e-mail and/or “content”—see p. 5–7; costs $1,000.00 or 50%.",
    ),
    (
        "fr",
        "«\u{a0}Conservation\u{a0}»\u{202f}: l’article 29, n°\u{a0}5\u{a0}; 10\u{a0}%, aujourd’hui\u{202f}! Qu’est-ce que c’est\u{202f}?",
    ),
    (
        "es",
        "¿Cuándo? ¡Ahora! El n.º 5 del artículo 29.º (véase infra)",
    ),
    (
        "pt",
        "A conservação expedita de dados informáticos, artigo 29.º, n.º 5",
    ),
    (
        "de",
        "Die Vorratsdatenspeicherung, z. B. nach § 100g StPO; „Inhaltsdaten“ – 5 000 €",
    ),
    ("el", "Το άρθρο 29, «διατήρηση»· ποιος; 1.000,50 €"),
    (
        "ka",
        "მონაცემთა დაჩქარებული შენახვა, 2026 წლის 2 მაისს, „დიახ“ – ასე.",
    ),
    (
        "uk",
        "Термінове збереження даних, п. 5 — «зміст»; комп’ютер № 5",
    ),
    (
        "sr-Cyrl",
        "Хитно чување рачунарских података, члан 29. став 2. тачка в)",
    ),
    (
        "hy",
        "Տվյալների արագ պահպանում։ «Այո», 5 օր՝ սկսած երեքշաբթիից։",
    ),
    (
        "ar",
        "طلب حفظ البيانات المُخزَّنة مُعجَّلًا، المادة 29 (2)؟ نعم، 50%. example@mail.example",
    ),
    ("he", "בקשה לשימור נתונים, סעיף 29 (ב'), „כן“ ־ ק״מ 5."),
    (
        "ja-u-lb-strict",
        "コンピュータ・データの緊急保全の要請（第29条）。「はい」、ちょっと待って…それは、サーバーです！100％、￥5,000。",
    ),
    (
        "zh-Hans",
        "请求快速保全存储的计算机数据（第29条）。“是”，请于2026年5月10日前答复！",
    ),
    (
        "zh-Hant",
        "請求快速保全儲存的電腦資料（第29條）。「是」，請於2026年5月10日前答覆！",
    ),
    (
        "ko",
        "저장된 컴퓨터 데이터의 긴급 보전 요청(제29조). “예”, 5월 10일까지 답변해 주십시오!",
    ),
    (
        "th",
        "คำขอให้เก็บรักษาข้อมูลคอมพิวเตอร์โดยเร่งด่วน ตามมาตรา 29 ของอนุสัญญา",
    ),
    ("hi", "संग्रहीत कंप्यूटर डेटा के त्वरित संरक्षण का अनुरोध। अनुच्छेद 29"),
    (
        "en",
        "https://hosting.example/a/b?c=d&e=f#g user_name@mail.example +995 32 241-10-00 GE-EX-2026-0001 9f86d081884c7d65",
    ),
];

#[test]
fn lines_end_where_icu_ends_them() {
    let dictionary = Dictionary::parse(&thai()).unwrap();
    let expected: Vec<Vec<usize>> = icu::ask(PROGRAM, SAMPLE);
    assert_eq!(expected.len(), SAMPLE.len());
    for ((tag, text), expected) in SAMPLE.iter().zip(expected) {
        let parts = |ends: &[usize]| {
            let starts = [0].into_iter().chain(ends.iter().copied());
            let parts = starts.zip(ends).map(|(start, end)| &text[start..*end]);
            parts.collect::<Vec<_>>().join("|")
        };
        let found = line_ends(text, Some(&dictionary));
        assert_eq!(parts(&found), parts(&expected), "{tag}");
    }
}

#[test]
fn without_its_dictionary_thai_is_not_broken_inside() {
    let (_, text) = SAMPLE.iter().find(|(tag, _)| *tag == "th").unwrap();
    let ends = line_ends(text, None);
    assert!(
        ends.iter()
            .all(|end| text[..*end].ends_with(' ') || *end == text.len())
    );
    let with = line_ends(text, Dictionary::parse(&thai()).as_ref());
    assert!(with.len() > 3 * ends.len());
}

#[test]
fn what_is_no_dictionary_is_refused() {
    assert!(Dictionary::parse(&[]).is_none());
    assert!(Dictionary::parse(&[255, 255, 0]).is_none());
    assert!(
        Dictionary::parse(&[2, 0, 9, 0, 0, 0, 1, 0, 0, 0]).is_none(),
        "bounds that fall"
    );
}

/// The words of Thai in the form of a font pack.
fn thai() -> Vec<u8> {
    use icu_provider::prelude::*;
    let thai = DataMarkerAttributes::from_str_or_panic("thaidict");
    let request = DataRequest {
        id: DataIdentifierBorrowed::for_marker_attributes(thai),
        metadata: DataRequestMetadata::default(),
    };
    let response: DataResponse<SegmenterDictionaryExtendedV2> = Baked.load(request).unwrap();
    let DictionaryBreakData::ZeroTrie { alphabet, trie } = response.payload.get() else {
        panic!("another form of dictionary");
    };
    let bounds = alphabet.get_inversion_list_vec();
    let mut bytes = (bounds.len() as u16).to_le_bytes().to_vec();
    bytes.extend(bounds.iter().flat_map(|bound| bound.to_le_bytes()));
    bytes.extend(trie.as_bytes());
    bytes
}

/// The ends in bytes, for each text of the sample.
const PROGRAM: &str = "
import icu, json, sys
ends = []
for tag, text in json.loads(sys.stdin.buffer.read().decode()):
    lines = icu.BreakIterator.createLineInstance(icu.Locale.forLanguageTag(tag))
    units = icu.UnicodeString(text)
    lines.setText(units)
    ends.append([len(str(units[:end]).encode()) for end in lines])
print(json.dumps(ends))
";
