### Names of languages and of writing systems, as they stand inside a sentence or a list. The same
### form is put into every message with $language, $languages or $scripts; word those messages so
### that it fits.

## Languages, by their tags

language-ar = árabe
language-ay = aimara
language-az = azerí
language-bg = búlgaro
language-bi = bislama
language-bs = bosnio
language-ca = catalán
language-cnr = montenegrino
language-cs = checo
language-da = danés
language-de = alemán
language-el = griego
language-en = inglés
language-es = español
language-et = estonio
language-fi = finés
language-fil = filipino
language-fj = fiyiano
language-fr = francés
language-gil = gilbertés
language-gn = guaraní
language-he = hebreo
language-hif = hindi de Fiyi
language-hr = croata
language-hu = húngaro
language-hy = armenio
language-is = islandés
language-it = italiano
language-ja = japonés
language-ka = georgiano
language-ko = coreano
language-lb = luxemburgués
language-lt = lituano
language-lv = letón
language-mi = maorí
language-mk = macedonio
language-mt = maltés
language-nb = noruego bokmål
language-nl = neerlandés
language-nn = noruego nynorsk
language-pl = polaco
language-pt = portugués
language-qu = quechua
language-rm = romanche
language-ro = rumano
language-ru = ruso
language-rw = kiñaruanda
language-si = cingalés
language-sk = eslovaco
language-sl = esloveno
language-sq = albanés
language-sr = serbio
language-sv = sueco
language-sw = suajili
language-ta = tamil
language-to = tongano
language-tr = turco
language-uk = ucraniano
language-zgh = amazig
language-zh = chino

## Writing systems, by their ISO 15924 codes

script-arab = árabe
script-armn = armenio
script-beng = bengalí
script-cyrl = cirílico
script-deva = devanagari
script-ethi = etíope
script-geor = georgiano
script-grek = griego
script-gujr = guyaratí
script-guru = gurmuji
script-hang = hangul
script-hani = caracteres chinos
script-hebr = hebreo
script-hira = hiragana
script-kana = katakana
script-khmr = jemer
script-knda = canarés
script-laoo = laosiano
script-latn = latino
script-mlym = malabar
script-mymr = birmano
script-sinh = cingalés
script-taml = tamil
script-telu = telugu
script-tfng = tifinag
script-thai = tailandés
script-tibt = tibetano
script-zinh = signos diacríticos combinables
script-zyyy = signos y símbolos
