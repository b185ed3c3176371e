### Names of languages and of writing systems, as they stand inside a sentence or a list. The same
### form is put into every message with $language, $languages or $scripts; word those messages so
### that it fits.

## Languages, by their tags

language-ar = არაბული
language-ay = აიმარა
language-az = აზერბაიჯანული
language-bg = ბულგარული
language-bi = ბისლამა
language-bs = ბოსნიური
language-ca = კატალანური
language-cnr = მონტენეგრული
language-cs = ჩეხური
language-da = დანიური
language-de = გერმანული
language-el = ბერძნული
language-en = ინგლისური
language-es = ესპანური
language-et = ესტონური
language-fi = ფინური
language-fil = ფილიპინური
language-fj = ფიჯიური
language-fr = ფრანგული
language-gil = გილბერტული
language-gn = გუარანი
language-he = ებრაული
language-hif = ფიჯის ჰინდი
language-hr = ხორვატიული
language-hu = უნგრული
language-hy = სომხური
language-is = ისლანდიური
language-it = იტალიური
language-ja = იაპონური
language-ka = ქართული
language-ko = კორეული
language-lb = ლუქსემბურგული
language-lt = ლიეტუვური
language-lv = ლატვიური
language-mi = მაორი
language-mk = მაკედონიური
language-mt = მალტური
language-nb = ნორვეგიული ბუკმოლი
language-nl = ნიდერლანდური
language-nn = ნორვეგიული ნიუნორსკი
language-pl = პოლონური
language-pt = პორტუგალიური
language-qu = კეჩუა
language-rm = რეტორომანული
language-ro = რუმინული
language-ru = რუსული
language-rw = კინიარუანდა
language-si = სინჰალური
language-sk = სლოვაკური
language-sl = სლოვენური
language-sq = ალბანური
language-sr = სერბული
language-sv = შვედური
language-sw = სუაჰილი
language-ta = ტამილური
language-to = ტონგანური
language-tr = თურქული
language-uk = უკრაინული
language-zgh = ამაზიგური
language-zh = ჩინური

## Writing systems, by their ISO 15924 codes

script-arab = არაბული
script-armn = სომხური
script-beng = ბენგალური
script-cyrl = კირილური
script-deva = დევანაგარი
script-ethi = ეთიოპიური
script-geor = ქართული
script-grek = ბერძნული
script-gujr = გუჯარათული
script-guru = გურმუხი
script-hang = ჰანგული
script-hani = ჩინური იეროგლიფები
script-hebr = ებრაული
script-hira = ჰირაგანა
script-kana = კატაკანა
script-khmr = ქმერული
script-knda = კანადა
script-laoo = ლაოსური
script-latn = ლათინური
script-mlym = მალაიალამური
script-mymr = მიანმური
script-sinh = სინჰალური
script-taml = ტამილური
script-telu = ტელუგუ
script-tfng = ტიფინაღი
script-thai = ტაილანდური
script-tibt = ტიბეტური
script-zinh = დიაკრიტიკული ნიშნები
script-zyyy = ნიშნები და სიმბოლოები
