//! The packs: which fonts are in each, and which characters and features of them.

use super::{CharacterSet, Characters, Subset};

/// One pack as it is made.
pub struct Definition {
    /// The stem of its file, of its table in `public/fonts/packs/` and of the message that names it.
    pub name: &'static str,
    /// To be raised with every change of what is in it.
    pub version: u32,
    /// By ISO 15924.
    pub scripts: &'static [&'static str],
    pub subsets: &'static [Subset],
}

/// In the order of the full edition, in which like outlines stand near each other.
pub const PACKS: &[Definition] = &[
    Definition {
        name: "japanese",
        version: 1,
        scripts: &["Hani", "Hira", "Kana"],
        subsets: &[Subset {
            name: "japanese-regular",
            package: "@expo-google-fonts/noto-sans-jp@0.4.3",
            source: "400Regular/NotoSansJP_400Regular.ttf",
            sha256: "d930d5d52d15231c283089760f84584272ad5e37e14607ba0d19c798e7a9caec",
            characters: Characters::Set(CharacterSet::Japanese),
            features: HAN_FEATURES,
            licence: "OFL-noto-sans-jp.txt",
        }],
    },
    Definition {
        name: "chinese-simplified",
        version: 1,
        scripts: &["Hani"],
        subsets: &[Subset {
            name: "chinese-simplified-regular",
            package: "@expo-google-fonts/noto-sans-sc@0.4.3",
            source: "400Regular/NotoSansSC_400Regular.ttf",
            sha256: "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
            characters: Characters::Set(CharacterSet::ChineseSimplified),
            features: HAN_FEATURES,
            licence: "OFL-noto-sans-sc.txt",
        }],
    },
    Definition {
        name: "chinese-traditional",
        version: 1,
        scripts: &["Hani", "Bopo"],
        subsets: &[Subset {
            name: "chinese-traditional-regular",
            package: "@expo-google-fonts/noto-sans-tc@0.4.3",
            source: "400Regular/NotoSansTC_400Regular.ttf",
            sha256: "add35d53f70727657b4509531677c4e3712b67df3d54661efdee5d3a0c16d954",
            characters: Characters::Set(CharacterSet::ChineseTraditional),
            features: HAN_FEATURES,
            licence: "OFL-noto-sans-tc.txt",
        }],
    },
    Definition {
        name: "korean",
        version: 1,
        scripts: &["Hang", "Hani"],
        subsets: &[Subset {
            name: "korean-regular",
            package: "@expo-google-fonts/noto-sans-kr@0.4.3",
            source: "400Regular/NotoSansKR_400Regular.ttf",
            sha256: "8cbc9b353bb9ce848fd69bb6a507319dfacc659cf5fd643db5d88f3c4970e1dd",
            characters: Characters::Set(CharacterSet::Korean),
            features: HAN_FEATURES,
            licence: "OFL-noto-sans-kr.txt",
        }],
    },
    Definition {
        name: "further-scripts",
        version: 1,
        scripts: &["Beng", "Deva", "Sinh", "Taml", "Tfng", "Thai"],
        subsets: &[
            Subset {
                name: "bengali-regular",
                package: "@expo-google-fonts/noto-sans-bengali@0.4.4",
                source: "400Regular/NotoSansBengali_400Regular.ttf",
                sha256: "6826d9667972f0f96e48c46f7a24e70afe97205032e6295cfb1f13fbbb8b90a3",
                characters: Characters::Ranges(&[BETWEEN_WORDS, "U+0964,U+0965,U+0980-09FF"]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-bengali.txt",
            },
            Subset {
                name: "bengali-bold",
                package: "@expo-google-fonts/noto-sans-bengali@0.4.4",
                source: "700Bold/NotoSansBengali_700Bold.ttf",
                sha256: "3a44a4cf2c4f79c3ead8f52dffd5b3a66f0b2483792d66bad81e1a51e888bfd6",
                characters: Characters::Ranges(&[BETWEEN_WORDS, "U+0964,U+0965,U+0980-09FF"]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-bengali.txt",
            },
            Subset {
                name: "devanagari-regular",
                package: "@expo-google-fonts/noto-sans-devanagari@0.4.1",
                source: "400Regular/NotoSansDevanagari_400Regular.ttf",
                sha256: "084a94d89eb54aafb93a056e15425c34fd859f6342875165d304837b3bcfc2d2",
                characters: Characters::Ranges(&[
                    BETWEEN_WORDS,
                    "U+0900-097F,U+1CD0-1CFF,U+A8E0-A8FF",
                ]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-devanagari.txt",
            },
            Subset {
                name: "devanagari-bold",
                package: "@expo-google-fonts/noto-sans-devanagari@0.4.1",
                source: "700Bold/NotoSansDevanagari_700Bold.ttf",
                sha256: "67f1ec9e2ac30b261090e32953b2df0adf6c942ab26ac47efb490fa7315bddab",
                characters: Characters::Ranges(&[
                    BETWEEN_WORDS,
                    "U+0900-097F,U+1CD0-1CFF,U+A8E0-A8FF",
                ]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-devanagari.txt",
            },
            Subset {
                name: "sinhala-regular",
                package: "@expo-google-fonts/noto-sans-sinhala@0.4.2",
                source: "400Regular/NotoSansSinhala_400Regular.ttf",
                sha256: "33a77b6965e5245f1bab858ead09e4789aaa8daa918f9e26e924b016a3e1d7bd",
                characters: Characters::Ranges(&[
                    BETWEEN_WORDS,
                    "U+0964,U+0965,U+0D80-0DFF,U+111E1-111F4",
                ]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-sinhala.txt",
            },
            Subset {
                name: "sinhala-bold",
                package: "@expo-google-fonts/noto-sans-sinhala@0.4.2",
                source: "700Bold/NotoSansSinhala_700Bold.ttf",
                sha256: "69b79ed8e643a86cf3b72e971bfdc745b1d211e0c90e8afe1f9341306a950d6e",
                characters: Characters::Ranges(&[
                    BETWEEN_WORDS,
                    "U+0964,U+0965,U+0D80-0DFF,U+111E1-111F4",
                ]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-sinhala.txt",
            },
            Subset {
                name: "tamil-regular",
                package: "@expo-google-fonts/noto-sans-tamil@0.4.3",
                source: "400Regular/NotoSansTamil_400Regular.ttf",
                sha256: "f26d8b66bf6f38dd9af6326a52188fa1a8a0b9b2905c4bd7e07c865f65a85d79",
                characters: Characters::Ranges(&[BETWEEN_WORDS, "U+0964,U+0965,U+0B80-0BFF"]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-tamil.txt",
            },
            Subset {
                name: "tamil-bold",
                package: "@expo-google-fonts/noto-sans-tamil@0.4.3",
                source: "700Bold/NotoSansTamil_700Bold.ttf",
                sha256: "c4abfe6f1291568247afb568fe6a666584f9bf7c91f7e163fd628abb368af316",
                characters: Characters::Ranges(&[BETWEEN_WORDS, "U+0964,U+0965,U+0B80-0BFF"]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-tamil.txt",
            },
            Subset {
                name: "thai-regular",
                package: "@expo-google-fonts/noto-sans-thai@0.4.2",
                source: "400Regular/NotoSansThai_400Regular.ttf",
                sha256: "9acb585d8662ca4ed1b1cf5889dfa1393f8555103b3986e1ea1e3af4faef70bd",
                characters: Characters::Ranges(&[BETWEEN_WORDS, "U+0E00-0E7F"]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-thai.txt",
            },
            Subset {
                name: "thai-bold",
                package: "@expo-google-fonts/noto-sans-thai@0.4.2",
                source: "700Bold/NotoSansThai_700Bold.ttf",
                sha256: "0be544f347b3ab6382bdc2b555a783727a4858a3dc140670406924670967d916",
                characters: Characters::Ranges(&[BETWEEN_WORDS, "U+0E00-0E7F"]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-thai.txt",
            },
            Subset {
                name: "tifinagh-regular",
                package: "@expo-google-fonts/noto-sans-tifinagh@0.4.1",
                source: "400Regular/NotoSansTifinagh_400Regular.ttf",
                sha256: "3194653fd676c83e6a499cf4384542d900dba8094f3062acab5ee1de82af472f",
                characters: Characters::Ranges(&[BETWEEN_WORDS, "U+2D30-2D7F"]),
                features: FURTHER_FEATURES,
                licence: "OFL-noto-sans-tifinagh.txt",
            },
        ],
    },
];

/// Glyphs come from the character alone; marks of kana are composed with them.
const HAN_FEATURES: &str = "ccmp";

/// Everything that Indic syllables and Thai and Tifinagh letters need.
const FURTHER_FEATURES: &str = "ccmp,locl,nukt,akhn,rphf,rkrf,pref,blwf,abvf,half,pstf,vatu,cjct,\
cfar,init,pres,abvs,blws,psts,haln,calt,rclt,rlig,liga,clig,curs,abvm,blwm,mark,mkmk,dist,kern";

/// What stands between words, as far as the font has it; the circle carries a mark without a letter.
const BETWEEN_WORDS: &str = "U+0020-0022,U+0027-0029,U+002C-003B,U+003F,U+00A0,U+00AB,U+00BB,\
U+200C,U+200D,U+2010-2014,U+2018-201A,U+201C-201E,U+2026,U+25CC";
