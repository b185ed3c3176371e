### A request that came in: its page, and why a file is not one.

incoming-title = მიღებული მოთხოვნა
incoming-opened = მიღებული მოთხოვნა გახსნილია.
incoming-none = მიღებული მოთხოვნა გახსნილი არ არის. მისი PDF ან ფაილი გადმოიტანეთ სამუშაო მაგიდაზე, ან აირჩიეთ იქ.
incoming-form-unknown = Point35-ის ამ ვერსიაში ამ მოთხოვნის ფორმა არ არის. გახსენით უფრო ახალი ვერსიით.

## What one must know before reading on

incoming-exercise = ეს სასწავლო დავალებაა: გამომგზავნმა გამოიყენა ცნობარი გამოგონილი მონაცემებით.
incoming-form-newer = ეს მოთხოვნა ფორმის უფრო ახალი ვერსიით დაიწერა. რასაც ეს ვერსია არ იცნობს, ნაჩვენები არ არის: გახსენით Point35-ის უფრო ახალი ვერსიით.
incoming-draft = რაღაც აუცილებელი აკლია ან არასწორია: ეს დოკუმენტი პროექტად შეიქმნა.

## Whether the content is what the file says it is

incoming-hash-agrees = შინაარსი ისეთია, როგორსაც ფაილი უთითებს: გზაში არაფერი დაკარგულა. ვინ გამოგზავნა, მხოლოდ სატელეფონო ზარი გვიჩვენებს.
incoming-hash-differs = შინაარსი არ არის ისეთი, როგორსაც თავად ფაილი უთითებს. ის ფაილის შექმნის შემდეგ შეიცვალა ან დაზიანდა. ნუ იმოქმედებთ მის საფუძველზე: დაურეკეთ საკონტაქტო პუნქტს და დოკუმენტი ხელახლა მოითხოვეთ.
incoming-hash-nowhere = ეს ფაილი არ უთითებს, როგორი უნდა იყოს მისი შინაარსი. საკონტროლო კოდი ტელეფონით შეადარეთ.
incoming-hash-details = შინაარსის ჰეშკოდი (SHA-256)
incoming-hash-computed = შინაარსისა
incoming-hash-stated = ფაილის მიხედვით

## The telephone call

incoming-verify-title = ტელეფონით შემოწმება
incoming-verify-text = დარეკეთ თქვენი საკუთარი ცნობარის ნომერზე და არასოდეს ამ დოკუმენტის ნომერზე. სთხოვეთ მეორე მხარეს, წაიკითხოს სარეგისტრაციო ნომერი და ეს თორმეტი ციფრი.
incoming-own-exercise = თქვენი ცნობარი სასწავლო ცნობარია: მასში არც ერთი ნომერი ნამდვილი არ არის. დარეკვამდე გახსენით ქსელის ცნობარი.
incoming-verify-none = თქვენს ცნობარში გამომგზავნის შესაბამისი საკონტაქტო პუნქტი არ არის. მოძებნეთ მხარე ცნობარში და დარეკეთ იქ მითითებულ ნომერზე.
incoming-verify-directory = ცნობარზე გადასვლა
incoming-verify-no-number = თქვენს ცნობარში მისი ტელეფონის ნომერი არ არის.
incoming-verify-other-number = დოკუმენტში გამომგზავნის სხვა ტელეფონის ნომერია მითითებული. დარეკეთ ზემოთ მოცემულ ნომერზე.

## What the request says about itself

incoming-sender = რას ამბობს მოთხოვნა თავის შესახებ
incoming-sender-hint = ეს ფაილის შემქმნელმა დაწერა. ეს არაფერს ამტკიცებს.
# Stands in the place of a name, a date or a recipient.
incoming-not-stated = მითითებული არ არის
incoming-snapshot = ცნობარი, რომელიც გამომგზავნმა გამოიყენა
# $number: number of the sender’s directory. $issued, $until: its dates. $own: number of one’s own directory.
incoming-snapshot-value = გამოცემა { $number }, გამოცემის თარიღი: { $issued }, მოქმედების ბოლო დღე: { $until }. თქვენი გამოცემაა { $own }.

## Copies in other languages, and taking over

incoming-document = დოკუმენტი თქვენს ენაზე
incoming-copies = ასლი სხვა ენაზე
incoming-copies-hint = შინაარსი და საკონტროლო კოდი ყველა ენაზე ერთი და იგივეა. თავისუფალი ტექსტი რჩება ისე, როგორც დაიწერა.
incoming-take-over-title = გადმოღება
incoming-memory = ეს მოთხოვნა მხოლოდ მეხსიერებაშია: გვერდის დახურვისას ის ქრება.
incoming-take-over-text = ასლი გახდება თქვენი მონახაზი, რომლის შეცვლაც შეგიძლიათ. როგორც კი მასში რამე შეიცვლება, საკონტროლო კოდი სხვა იქნება.
incoming-take-over = მონახაზად გადმოღება
incoming-taken-over = ასლი ახლა მონახაზია და სამუშაო მაგიდაზეა.

## Why a file was not opened

# $limit: greatest size, with its unit.
reader-fault-too-large = ეს ფაილი ან მასში არსებული მოთხოვნა ძალიან დიდია. გასახსნელი ფაილის ზღვრული ზომა: { $limit }. შეამოწმეთ, სწორი ფაილია თუ არა.
reader-fault-not-a-request = ეს ფაილი არც PDF-ია და არც მოთხოვნის ფაილი. აირჩიეთ გამოგზავნილი PDF, ან მოთხოვნის ან მონახაზის ფაილი.
reader-fault-truncated = ეს PDF მოკვეთილია: აკლია ბოლო. ხელახლა ჩამოტვირთეთ ან ხელახლა მოითხოვეთ.
reader-fault-encrypted = ეს PDF პაროლითაა დაცული, ამიტომ მისი მონაცემები ვერ იკითხება. მოითხოვეთ ასლი პაროლის გარეშე, დაცული არხით.
reader-fault-no-request-inside = ამ PDF-ში მოთხოვნა არ არის. ის სხვა პროგრამამ შექმნა ან ახალ ფაილში დაიბეჭდა, რის დროსაც მონაცემები იკარგება. მოითხოვეთ PDF ისე, როგორც ის თავიდან შეინახა.
reader-fault-bomb = ეს ფაილი იმაზე მეტს შეიცავს, ვიდრე ნებისმიერი მოთხოვნა, ამიტომ არ გაიხსნა. შესაძლოა, დაზიანებული იყოს ან ზიანის მისაყენებლად იყოს შექმნილი.
reader-fault-newer = ეს მოთხოვნა Point35-ის უფრო ახალი ვერსიითაა შექმნილი. გახსენით იმ ვერსიით.
reader-fault-damaged = ამ ფაილში არსებული მოთხოვნა დაზიანებულია და ვერ იკითხება. ხელახლა მოითხოვეთ.
