//! The fonts that are in the file, and which characters and features of them.

use super::{Characters, Subset};

const SANS: &str = "@expo-google-fonts/noto-sans@0.4.2";
const GEORGIAN: &str = "@expo-google-fonts/noto-sans-georgian@0.4.3";
const ARMENIAN: &str = "@expo-google-fonts/noto-sans-armenian@0.4.2";
const HEBREW: &str = "@expo-google-fonts/noto-sans-hebrew@0.4.1";
/// Version 2.004 of the font. From 2.012 on each letter is drawn as a skeleton and dots, which
/// doubles the glyphs of a line and spoils what readers copy and find (notofonts/arabic#284).
const ARABIC: &str = "@expo-google-fonts/noto-sans-arabic@0.2.3";
const MATH: &str = "@expo-google-fonts/noto-sans-math@0.4.2";
const SYMBOLS: &str = "@expo-google-fonts/noto-sans-symbols-2@0.4.1";

/// Latin of all of Europe, Viet Nam, Azerbaijan, Turkey and West Africa; Greek with its old
/// accents; Cyrillic of all living languages; the signs and currencies of official letters.
const LATIN_GREEK_CYRILLIC: &str = "U+0020-007E,U+00A0-024F,U+0253,U+0254,U+0256,U+0257,U+0259,\
U+025B,U+0263,U+0268,U+0269,U+026F,U+0272,U+0275,U+0283,U+0289,U+028A,U+028B,U+0292,\
U+02B9-02BC,U+02BE,U+02BF,U+02C6-02CC,U+02D8-02DD,U+0300-036F,U+0370-03FF,U+1F00-1FFF,\
U+0400-052F,U+1E00-1EFF,U+2000-2015,U+2017-2027,U+202F-203A,U+203C,U+2043,U+2044,U+2057,\
U+205F-2064,U+2070-208E,U+20A0-20C0,U+2103,U+2105,U+2109,U+2113,U+2116,U+2117,U+2120,U+2122,\
U+2126,U+212E,U+2212,U+2215,U+FB00-FB04,U+FFFD";

/// Modern Georgian, its capitals (Mtavruli), the church scripts, and the digits and punctuation
/// that stand between Georgian words, so that a line is one run.
const GEORGIAN_SCRIPT: &str = "U+0020-0022,U+0027-0029,U+002C-003B,U+003F,U+00A0,U+00AB,U+00BB,\
U+2010,U+2011,U+2013,U+2014,U+2018-201A,U+201C-201E,U+2026,U+10A0-10FF,U+1C90-1CBF,U+2D00-2D2F";

/// Armenian with its ligatures, and what stands between its words.
const ARMENIAN_SCRIPT: &str = "U+0020-0022,U+0027-0029,U+002C-003B,U+003F,U+00A0,U+00AB,U+00BB,\
U+2010-2014,U+2018-201A,U+201C-201E,U+2024,U+2026,U+0530-058F,U+FB13-FB17";

/// Hebrew with its points and accents, and what stands between its words.
const HEBREW_SCRIPT: &str = "U+0020-0022,U+0027-0029,U+002C-003B,U+003F,U+005B,U+005D,U+00A0,\
U+00AB,U+00BB,U+2010-2014,U+2018-201A,U+201C-201E,U+2026,U+20AA,U+0590-05FF,U+FB1D-FB4F";

/// The letters of every language written in Arabic, with their marks; the forms that old
/// programs put into pasted text; what stands between the words, as far as the font has it.
const ARABIC_SCRIPT: &str = "U+0020-0022,U+0027-0029,U+002C-003B,U+003F,U+00A0,U+00AB,U+00BB,\
U+200C,U+200D,U+2010-2014,U+2026,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FBB1,U+FBD3-FBE9,\
U+FBFC-FBFF,U+FDF2,U+FDF4,U+FDFA-FDFD,U+FE70-FEFC";

/// Arrows, comparisons and bullets as they occur in pasted text.
const MATH_SIGNS: &str = "U+2190-2195,U+21D0-21D4,U+2200,U+2203,U+2205,U+2208,U+2211,U+221A,\
U+221E,U+2225,U+2229,U+222A,U+2245,U+2248,U+2260,U+2261,U+2264,U+2265,U+25A0,U+25A1,U+25AA,\
U+25AB,U+25B2,U+25B6,U+25BC,U+25C0,U+25CB,U+25CF,U+25E6,U+2605,U+2606,U+27E8,U+27E9";

/// Check boxes, ticks and office signs.
const OFFICE_SIGNS: &str = "U+2610-2612,U+2713,U+2714,U+2717,U+2718,U+260E,U+2709,U+26A0,U+261E";

const SCRIPT_FEATURES: &str = "ccmp,locl,mark,mkmk,liga,kern";

/// Arabic letters besides take the form of their place in the word.
const ARABIC_FEATURES: &str = "ccmp,locl,isol,init,medi,fina,rlig,calt,mark,mkmk,kern";

pub const SHIPPED: &[Subset] = &[
    Subset {
        name: "sans-regular",
        package: SANS,
        source: "400Regular/NotoSans_400Regular.ttf",
        sha256: "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614",
        characters: Characters::Ranges(&[LATIN_GREEK_CYRILLIC]),
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans.txt",
    },
    Subset {
        name: "sans-bold",
        package: SANS,
        source: "700Bold/NotoSans_700Bold.ttf",
        sha256: "13a813c49624ae3ba3c5c6e72c5ebffc4b9e1e6ea32f421c04069b037c6ad431",
        characters: Characters::Ranges(&[LATIN_GREEK_CYRILLIC]),
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans.txt",
    },
    Subset {
        name: "georgian-regular",
        package: GEORGIAN,
        source: "400Regular/NotoSansGeorgian_400Regular.ttf",
        sha256: "35b1dc2d78025505b6d4b7977960060fdb0a9a0dfb21c356fe8ca554172e8f00",
        characters: Characters::Ranges(&[GEORGIAN_SCRIPT]),
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans-georgian.txt",
    },
    Subset {
        name: "georgian-bold",
        package: GEORGIAN,
        source: "700Bold/NotoSansGeorgian_700Bold.ttf",
        sha256: "4570253cfb7d734286d56ab3ecff6e4ef2cfe9d77c37dc9e739360da89dccc15",
        characters: Characters::Ranges(&[GEORGIAN_SCRIPT]),
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans-georgian.txt",
    },
    Subset {
        name: "armenian-regular",
        package: ARMENIAN,
        source: "400Regular/NotoSansArmenian_400Regular.ttf",
        sha256: "678a89f5dafb25b71ba5c323b428a579e4e664e9dc8c35b9f1d327d82fc9e5ba",
        characters: Characters::Ranges(&[ARMENIAN_SCRIPT]),
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans-armenian.txt",
    },
    Subset {
        name: "armenian-bold",
        package: ARMENIAN,
        source: "700Bold/NotoSansArmenian_700Bold.ttf",
        sha256: "beaf0d8d52a118d108a9e4502d3f3fbbcd0ed78e26bcc00d9d80932c342b934a",
        characters: Characters::Ranges(&[ARMENIAN_SCRIPT]),
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans-armenian.txt",
    },
    Subset {
        name: "hebrew-regular",
        package: HEBREW,
        source: "400Regular/NotoSansHebrew_400Regular.ttf",
        sha256: "e0ee753f09733337b9236221018d4bf71fd6d06c87dd76bbc83120514bc55911",
        characters: Characters::Ranges(&[HEBREW_SCRIPT]),
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans-hebrew.txt",
    },
    Subset {
        name: "hebrew-bold",
        package: HEBREW,
        source: "700Bold/NotoSansHebrew_700Bold.ttf",
        sha256: "8010b087f33f152e25aef020e68cb5568d6f8deebb6dde8f60d655196e59ebde",
        characters: Characters::Ranges(&[HEBREW_SCRIPT]),
        features: SCRIPT_FEATURES,
        licence: "OFL-noto-sans-hebrew.txt",
    },
    Subset {
        name: "arabic-regular",
        package: ARABIC,
        source: "NotoSansArabic_400Regular.ttf",
        sha256: "90f50de40af560ad55f2fcf460af8205f842b534b057bd8b8bcf7d3e10d3223a",
        characters: Characters::Ranges(&[ARABIC_SCRIPT]),
        features: ARABIC_FEATURES,
        licence: "OFL-noto-sans-arabic.txt",
    },
    Subset {
        name: "arabic-bold",
        package: ARABIC,
        source: "NotoSansArabic_700Bold.ttf",
        sha256: "7c5404ac622882dc2a50af8273b314869d254ba0e126e1b8c446867f0fb58c05",
        characters: Characters::Ranges(&[ARABIC_SCRIPT]),
        features: ARABIC_FEATURES,
        licence: "OFL-noto-sans-arabic.txt",
    },
    Subset {
        name: "math-regular",
        package: MATH,
        source: "400Regular/NotoSansMath_400Regular.ttf",
        sha256: "b4a1dfdbfa13b4755e5eac20cb25c1d17ed5a745ceb89639595e8cf45a2b1e07",
        characters: Characters::Ranges(&[MATH_SIGNS]),
        features: "",
        licence: "OFL-noto-sans-math.txt",
    },
    Subset {
        name: "symbols-regular",
        package: SYMBOLS,
        source: "400Regular/NotoSansSymbols2_400Regular.ttf",
        sha256: "f67f40c65f929f029827ab37cfdc4897dfd9ae3c28d9e98ba46e0d52e39eb97e",
        characters: Characters::Ranges(&[OFFICE_SIGNS]),
        features: "",
        licence: "OFL-noto-sans-symbols-2.txt",
    },
];
