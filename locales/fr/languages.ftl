### Names of languages and of writing systems, as they stand inside a sentence or a list. The same
### form is put into every message with $language, $languages or $scripts; word those messages so
### that it fits.

## Languages, by their tags

language-ar = arabe
language-ay = aymara
language-az = azerbaïdjanais
language-bg = bulgare
language-bi = bichlamar
language-bs = bosnien
language-ca = catalan
language-cnr = monténégrin
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-et = estonien
language-fi = finnois
language-fil = filipino
language-fj = fidjien
language-fr = français
language-gil = gilbertin
language-gn = guarani
language-he = hébreu
language-hif = hindi des Fidji
language-hr = croate
language-hu = hongrois
language-hy = arménien
language-is = islandais
language-it = italien
language-ja = japonais
language-ka = géorgien
language-ko = coréen
language-lb = luxembourgeois
language-lt = lituanien
language-lv = letton
language-mi = maori
language-mk = macédonien
language-mt = maltais
language-nb = norvégien bokmål
language-nl = néerlandais
language-nn = norvégien nynorsk
language-pl = polonais
language-pt = portugais
language-qu = quechua
language-rm = romanche
language-ro = roumain
language-ru = russe
language-rw = kinyarwanda
language-si = singhalais
language-sk = slovaque
language-sl = slovène
language-sq = albanais
language-sr = serbe
language-sv = suédois
language-sw = swahili
language-ta = tamoul
language-to = tongien
language-tr = turc
language-uk = ukrainien
language-zgh = amazighe
language-zh = chinois

## Writing systems, by their ISO 15924 codes

script-arab = arabe
script-armn = arménien
script-beng = bengali
script-cyrl = cyrillique
script-deva = dévanagari
script-ethi = éthiopien
script-geor = géorgien
script-grek = grec
script-gujr = goudjarati
script-guru = gourmoukhi
script-hang = hangul
script-hani = caractères chinois
script-hebr = hébreu
script-hira = hiragana
script-kana = katakana
script-khmr = khmer
script-knda = kannada
script-laoo = lao
script-latn = latin
script-mlym = malayalam
script-mymr = birman
script-sinh = singhalais
script-taml = tamoul
script-telu = télougou
script-tfng = tifinagh
script-thai = thaï
script-tibt = tibétain
script-zinh = signes diacritiques
script-zyyy = signes et symboles
