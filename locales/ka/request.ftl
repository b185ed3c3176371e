### The pages of a request: beginning it, its sections, the check, the document.

## Beginning a request

new-title = ახალი მოთხოვნა
new-instrument = რომელი მოთხოვნა?
new-instrument-hint = მხარეს ეთხოვება, დაუყოვნებლივ შეინარჩუნოს შენახული მონაცემები, სანამ ისინი წაიშლება. მათი გადაცემა არ მოითხოვება: ამისთვის მოჰყვება ურთიერთდახმარების მოთხოვნა.
new-recipient = ვის ეგზავნება?
new-later = საკონტაქტო პუნქტს მოგვიანებით ავირჩევ
new-failed = ბრაუზერმა მონახაზის ნომრისთვის შემთხვევითი რიცხვი არ მოგვცა. დახურეთ სხვა პროგრამები და სცადეთ ხელახლა ან გამოიყენეთ სხვა ბრაუზერი.

## The head of each page of a request

request-above = მოთხოვნა
# $name: short name of the kind of request. $reference: the own reference.
request-heading = { $reference } – { $name }
request-views = ამ მოთხოვნის გვერდები
request-sections = ნაწილები
request-check = შემოწმება
request-document = დოკუმენტი
request-undo = ცვლილების გაუქმება
request-redo = ცვლილების აღდგენა
request-undone = ბოლო ცვლილება გაუქმდა.
request-redone = ცვლილება აღდგა.
request-to-check = მოთხოვნის შემოწმება
request-recipient = მოთხოვნის მიმღები საკონტაქტო პუნქტი
# $row: name of a row, such as “Data item 2”. $label: label of a field.
request-label-in-row = { $row }: { $label }

## The list of sections

section-state-not-started = დაწყებული არ არის
section-state-in-progress = დასრულებული არ არის
section-state-questionable = დასრულებულია, გაფრთხილებით
section-state-complete = დასრულებულია
# $done: how many of the elements are there. $all: how many there are.
elements-summary = 29-ე მუხლის მე-2 პუნქტის ელემენტები: მითითებულია { $done }, სულ { $all }
element-there = მითითებულია
element-missing = აკლია

## The form of a section

section-steps = ნაბიჯები
# $section: name of the section.
section-next = შემდეგი: { $section }
# $section: name of the section.
section-back = წინა: { $section }
section-list = ყველა ნაწილი
page-unknown = ეს ნაწილი არ არსებობს.
# $article: number of an article, such as 29(2)(a).
field-basis = „კიბერდანაშაულის შესახებ“ კონვენცია (ETS №185), მუხლი { $article }
field-statement = ეს წინადადება ყოველ მოთხოვნაშია და მისი ამოღება შეუძლებელია.
group-add = კიდევ ერთის დამატება
identifier-kind = იდენტიფიკატორის სახე
identifier-kind-automatic = ავტომატური ამოცნობა
preview-title = დოკუმენტი ამ ეტაპზე

## A pasted log

paste-title = ჟურნალის ნაწილის ჩასმა
paste-label = ჟურნალის სტრიქონები, ცხრილი ან წერილის სათაური
paste-hint = მასში არსებული მისამართები, პორტები, დროები და ანგარიშები მონაცემთა ერთეულებად იქცევა. რასაც ჩასვამთ, ამ მოწყობილობაზე რჩება.
paste-look = იდენტიფიკატორების მოძებნა
# $count: how many were found.
paste-found = ნაპოვნია: { $count }.
# $count: how many were found. $lines: how many lines were read. $without: how many of them held nothing.
paste-summary = ნაპოვნია: { $count }. წაკითხული სტრიქონები: { $lines }; სტრიქონები იდენტიფიკატორის გარეშე: { $without }.
paste-cut = ტექსტი ძალიან გრძელია: წაკითხულია მხოლოდ მისი დასაწყისი. დანარჩენი შემდეგ ჩასვით.
paste-zone-missing = სასაათო სარტყელი იქ მითითებული არ არის: აირჩიეთ ის მონაცემთა ერთეულში.
paste-take = არჩეულის დამატება მონაცემთა ერთეულებად
# $count: how many were added.
paste-added = დამატებულია მონაცემთა ერთეულები: { $count }.

## Files that go with a request

annexes-choose = ფაილების არჩევა
annexes-drop-hint = ფაილები შეგიძლიათ ასევე გადმოიტანოთ ამ გვერდის ნებისმიერ ადგილას.
# $name: name of a file. $percent: how many hundredths of it have been read.
annexes-reading = იკითხება { $name }: { $percent } %
annexes-progress = ფაილის უკვე წაკითხული ნაწილი
annexes-stop = შეჩერება
# $count: how many were added.
annexes-added = დამატებული ფაილები: { $count }.
# $name: name of a file.
annexes-unreadable = ბრაუზერმა ვერ შეძლო წაკითხვა: { $name }. შესაძლოა, ფაილი გადაიტანეს ან შეიცვალა, ან ეს საქაღალდეა. აირჩიეთ ხელახლა.

## Recipient and languages

# $name: Party and authority.
recipient-chosen = არჩეულია: { $name }
languages-title = დოკუმენტის ენები
languages-hint = პირველია ადრესატის ენა, მეორე ენა მის ქვემოთ ან გვერდით არის.
languages-first = პირველი ენა
languages-second = მეორე ენა
languages-own = ენა, რომელზეც წერთ
languages-none = არ არის: მხოლოდ ერთი ენა
arrangement-title = ორი ენის განლაგება
arrangement-line-by-line = სტრიქონ-სტრიქონ: ყოველი ტექსტი პირველ ენაზე და მის ქვემოთ მეორეზე
arrangement-side-by-side = გვერდიგვერდ: თითო სვეტი თითოეული ენისთვის

## The marking of the pages

marking-label = გრიფი ყოველ გვერდზე
marking-none = არ არის
# The Traffic Light Protocol of FIRST. $label: such as TLP:RED, never translated.
marking-tlp-red = { $label }: მხოლოდ უშუალო ადრესატებისთვის
# $label: as above.
marking-tlp-amber = { $label }: ადრესატი ორგანიზაციისა და მისი კლიენტებისთვის, საჭიროების ფარგლებში
# $label: as above.
marking-tlp-amber-strict = { $label }: მხოლოდ ადრესატი ორგანიზაციისთვის, საჭიროების ფარგლებში
# $label: as above.
marking-tlp-green = { $label }: ადრესატების წრისთვის, არა საჯაროდ
# $label: as above.
marking-tlp-clear = { $label }: შეზღუდვის გარეშე
marking-own = საკუთარი ფორმულირებით
marking-words = გრიფის ფორმულირება
marking-words-hint = იბეჭდება ისე, როგორც დაიწერება, დოკუმენტის ყველა ენაზე.

## The check

check-title = შემოწმება
check-ready = დოკუმენტს არაფერი აბრკოლებს. მისი გადაცემა შეიძლება.
check-not-ready = რაღაც აუცილებელი აკლია ან არასწორია. დოკუმენტის შექმნა პროექტის სახით შეიძლება; ის საბოლოო გახდება, როცა ქვემოთ მოცემული საკითხები მოგვარდება.
check-to-document = დოკუმენტზე გადასვლა
check-to-draft = დოკუმენტის პროექტზე გადასვლა

## The document

document-title = დოკუმენტი
document-is-draft = ეს არის პროექტი: რაღაც აუცილებელი აკლია ან არასწორია, და ყოველ გვერდს აწერია „პროექტი“.
document-pdf = PDF-ად შენახვა
document-pdf-draft = პროექტის PDF-ად შენახვა
document-print = ბეჭდვა
document-copy-text = კოპირება ელფოსტის ტექსტად
document-save-file = მოთხოვნის ფაილში შენახვა
document-file-hint = მოთხოვნის ფაილის ხელახლა გახსნა ამ პროგრამაში სხვა მოწყობილობაზეც შეიძლება.
document-working = დოკუმენტი იქმნება.
# $name: name of the file.
document-saved = ბრაუზერს გადაეცა ფაილის შენახვის ბრძანება: { $name }. მოძებნეთ ის ჩამოტვირთულ ფაილებში.
document-no-language = ამ დოკუმენტის ერთ-ერთი ენა პროგრამის ამ ვერსიაში არ არის. აირჩიეთ სხვა ენა.
document-pdf-fault = PDF ვერ შეიქმნა. სანაცვლოდ დაბეჭდეთ დოკუმენტი და აცნობეთ ხარვეზის შესახებ მოთხოვნის ფაილთან ერთად.
document-docx = Word-ის დოკუმენტად (DOCX) შენახვა
document-docx-hint = Word-ის დოკუმენტი განკუთვნილია ორგანოებისთვის, რომლებმაც ის უნდა შეცვალონ. მასში არ არის არც საკონტროლო კოდი და არც მონაცემები, რომელთა წაკითხვასაც პროგრამა შეძლებს: გადაეცით PDF-იც.

## What goes with the document

document-email = თანმხლები ელფოსტა
document-email-hint = წერილისთვის, რომელსაც PDF-ს დაურთავთ, დოკუმენტის ენებზე. საქმის შესახებ მასში არაფერია ნათქვამი.
document-email-subject-copy = თემის კოპირება
document-email-copy = წერილის კოპირება
document-email-open = წერილის გახსნა საფოსტო პროგრამაში
document-call = სატელეფონო ტექსტი
document-call-hint = მოკლე წინადადებები ადრესატისთვის ხმამაღლა წასაკითხად. ფრჩხილებში მოცემული მხოლოდ თქვენთვისაა.
document-call-copy = ტექსტის კოპირება

## A blank form

blank-title = ცარიელი ფორმა
blank-hint = ყველა კითხვა ხელით შესავსები ადგილით, ერთ ან ორ ენაზე.
blank-pdf = ცარიელი ფორმის PDF-ად შენახვა
blank-print = ცარიელი ფორმის ბეჭდვა
blank-docx = ცარიელი ფორმის Word-ის დოკუმენტად შენახვა
