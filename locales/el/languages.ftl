### Names of languages and of writing systems, as they stand inside a sentence or a list. The same
### form is put into every message with $language, $languages or $scripts; word those messages so
### that it fits.

## Languages, by their tags

language-ar = αραβικά
language-ay = αϊμάρα
language-az = αζερικά
language-bg = βουλγαρικά
language-bi = μπισλάμα
language-bs = βοσνιακά
language-ca = καταλανικά
language-cnr = μαυροβουνιακά
language-cs = τσεχικά
language-da = δανικά
language-de = γερμανικά
language-el = ελληνικά
language-en = αγγλικά
language-es = ισπανικά
language-et = εσθονικά
language-fi = φινλανδικά
language-fil = φιλιππινέζικα
language-fj = φιτζιανά
language-fr = γαλλικά
language-gil = γκιλμπερτικά
language-gn = γκουαρανί
language-he = εβραϊκά
language-hif = χίντι των Φίτζι
language-hr = κροατικά
language-hu = ουγγρικά
language-hy = αρμενικά
language-is = ισλανδικά
language-it = ιταλικά
language-ja = ιαπωνικά
language-ka = γεωργιανά
language-ko = κορεατικά
language-lb = λουξεμβουργιανά
language-lt = λιθουανικά
language-lv = λετονικά
language-mi = μαορί
language-mk = μακεδονικά
language-mt = μαλτέζικα
language-nb = νορβηγικά μποκμάλ
language-nl = ολλανδικά
language-nn = νορβηγικά νινόρσκ
language-pl = πολωνικά
language-pt = πορτογαλικά
language-qu = κέτσουα
language-rm = ρομανικά
language-ro = ρουμανικά
language-ru = ρωσικά
language-rw = κινιαρουάντα
language-si = σινχαλεζικά
language-sk = σλοβακικά
language-sl = σλοβενικά
language-sq = αλβανικά
language-sr = σερβικά
language-sv = σουηδικά
language-sw = σουαχίλι
language-ta = ταμίλ
language-to = τονγκανικά
language-tr = τουρκικά
language-uk = ουκρανικά
language-zgh = αμαζίγ
language-zh = κινεζικά

## Writing systems, by their ISO 15924 codes

script-arab = αραβική γραφή
script-armn = αρμενική γραφή
script-beng = βεγγαλική γραφή
script-cyrl = κυριλλική γραφή
script-deva = ντεβαναγκάρι
script-ethi = αιθιοπική γραφή
script-geor = γεωργιανή γραφή
script-grek = ελληνική γραφή
script-gujr = γκουτζαρατική γραφή
script-guru = γκουρμούκι
script-hang = χανγκούλ
script-hani = κινεζικοί χαρακτήρες
script-hebr = εβραϊκή γραφή
script-hira = χιραγκάνα
script-kana = κατακάνα
script-khmr = χμερική γραφή
script-knda = γραφή κανάντα
script-laoo = λαοτινή γραφή
script-latn = λατινική γραφή
script-mlym = γραφή μαλαγιάλαμ
script-mymr = γραφή της Μιανμάρ
script-sinh = σινχαλεζική γραφή
script-taml = γραφή ταμίλ
script-telu = γραφή τελούγκου
script-tfng = τιφινάγ
script-thai = ταϊλανδική γραφή
script-tibt = θιβετιανή γραφή
script-zinh = συνδυαστικά διακριτικά
script-zyyy = σημεία και σύμβολα
