### Names of languages and of writing systems, as they stand inside a sentence or a list. The same
### form is put into every message with $language, $languages or $scripts; word those messages so
### that it fits.

## Languages, by their tags

language-ar = Arabic
language-ay = Aymara
language-az = Azerbaijani
language-bg = Bulgarian
language-bi = Bislama
language-bs = Bosnian
language-ca = Catalan
language-cnr = Montenegrin
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-fi = Finnish
language-fil = Filipino
language-fj = Fijian
language-fr = French
language-gil = Gilbertese
language-gn = Guarani
language-he = Hebrew
language-hif = Fiji Hindi
language-hr = Croatian
language-hu = Hungarian
language-hy = Armenian
language-is = Icelandic
language-it = Italian
language-ja = Japanese
language-ka = Georgian
language-ko = Korean
language-lb = Luxembourgish
language-lt = Lithuanian
language-lv = Latvian
language-mi = Maori
language-mk = Macedonian
language-mt = Maltese
language-nb = Norwegian Bokmål
language-nl = Dutch
language-nn = Norwegian Nynorsk
language-pl = Polish
language-pt = Portuguese
language-qu = Quechua
language-rm = Romansh
language-ro = Romanian
language-ru = Russian
language-rw = Kinyarwanda
language-si = Sinhala
language-sk = Slovak
language-sl = Slovene
language-sq = Albanian
language-sr = Serbian
language-sv = Swedish
language-sw = Swahili
language-ta = Tamil
language-to = Tongan
language-tr = Turkish
language-uk = Ukrainian
language-zgh = Amazigh
language-zh = Chinese

## Writing systems, by their ISO 15924 codes

script-arab = Arabic
script-armn = Armenian
script-beng = Bengali
script-cyrl = Cyrillic
script-deva = Devanagari
script-ethi = Ethiopic
script-geor = Georgian
script-grek = Greek
script-gujr = Gujarati
script-guru = Gurmukhi
script-hang = Hangul
script-hani = Chinese characters
script-hebr = Hebrew
script-hira = Hiragana
script-kana = Katakana
script-khmr = Khmer
script-knda = Kannada
script-laoo = Lao
script-latn = Latin
script-mlym = Malayalam
script-mymr = Myanmar
script-sinh = Sinhala
script-taml = Tamil
script-telu = Telugu
script-tfng = Tifinagh
script-thai = Thai
script-tibt = Tibetan
script-zinh = combining marks
script-zyyy = signs and symbols
