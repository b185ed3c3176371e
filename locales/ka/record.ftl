### Records of the directory as fields and tables.

## The values of a record

record-id = იდენტიფიკატორი
record-party = მხარის კოდი
record-code = კოდი
record-order = რიგი მხარის პუნქტებს შორის
record-search-keys = სხვა საძიებო სიტყვები
record-channel = არხი
record-channel-address = ნომერი ან მისამართი
record-channel-security = არხის უსაფრთხოება
record-channel-availability = როდის პასუხობენ
record-key = არხის გასაღები
record-fingerprint = გასაღების ანაბეჭდი
record-last-verified = ბოლო შემოწმების თარიღი
record-time-zone = სასაათო სარტყელი
record-office-days = სამუშაო დღეები
record-office-from = იხსნება
record-office-until = იხურება
record-weekend = დასვენების დღეები
record-duty-desk = მორიგე სამსახური
record-urgent = სასწრაფო მოთხოვნებს უშუალოდ იღებს (27-ე მუხლის მე-9 პუნქტი)
record-protocol-9 = მეორე ოქმი, მე-9 მუხლი
record-protocol-10 = მეორე ოქმი, მე-10 მუხლი
record-penalty = მოთხოვნილი მაქსიმალური სასჯელი, თვეებში
record-initial-days = შენარჩუნების ვადა, დღეებში
record-renewal-days = გაგრძელება, დღეებში
record-renewal-times = გაგრძელების მაქსიმალური რაოდენობა
record-maximum-days = უდიდესი ვადა, დღეებში
record-extension-start = გაგრძელება აითვლება
record-secrecy = საიდუმლოების დაწესება შესაძლებელია
record-source-date = წყაროს თარიღი
record-valid-until = ძალაშია ამ დღემდე
record-official-languages = ოფიციალური ენები
record-working-languages = სამუშაო ენები
record-instruments = ხელშეკრულება
record-yes = კი
record-no = არა
record-language = სახელები სხვა ენაზე, მისი კოდით
record-more = მეტი ველის ჩვენება
# $record: id of a record, may be empty. $place: name of a value in it. $problem: what is wrong, a sentence.
record-fault = { $record } · { $place }: { $problem }

## What is wrong with a value

cell-unknown-place = არც ერთ ჩანაწერს არ აქვს ამ სახელის მნიშვნელობა.
# $most: the highest number.
cell-whole-number = ჩაწერეთ მთელი რიცხვი, არაუმეტეს { $most }.
cell-truth = ჩაწერეთ yes ან no, ინგლისურად.
# $ids: list of the words that may stand there.
cell-listed = ჩაწერეთ ერთ-ერთი: { $ids }.
cell-party-code = ჩაწერეთ ორი დიდი ლათინური ასო.
cell-duplicate-party = ეს მხარე ორჯერ გვხვდება.
cell-contact-point-id = გამოიყენეთ მხოლოდ პატარა ლათინური ასოები, ციფრები და დეფისი.
cell-duplicate-contact-point = ეს იდენტიფიკატორი ორჯერ გვხვდება.
cell-unknown-party = ეს მხარე გამოცემაში არ არის.
cell-unknown-time-zone = უცნობი სარტყელი; მაგალითი: Europe/Paris.
cell-language = ენის კოდი არ არის; მაგალითი: fr.
cell-duplicate-language = ენა ორჯერ გვხვდება.
cell-no-english = ინგლისური ტექსტი აკლია.
cell-empty = აუცილებლად შესავსებია.
# $limit: number of characters.
cell-text-too-long = ტექსტი { $limit } სიმბოლოზე გრძელია.
# $limit: number of entries.
cell-list-too-long = { $limit }-ზე მეტი ელემენტი.
cell-unsafe-text = ტექსტში მმართველი ან გადამლაგებელი სიმბოლოებია.
cell-date = თარიღი დაწერეთ ასე: წწწწ-თთ-დდ.
cell-date-order = გვიანდელი თარიღი წინ დგას.
cell-time = დრო დაწერეთ ასე: სს:წწ.
cell-office-hours = იხურება გახსნამდე ან ერთდროულად ორჯერ იხსნება.
cell-channel-address = ამ სახის არხის ნომერი, მისამართი ან ბმული არ არის. ნომერი იწყება +-ით.
cell-fingerprint = ჩაწერეთ 40 ან 64 ნიშანი 0–9 და A–F, ინტერვალის გარეშე.
cell-number = რიცხვი დასაშვებ ფარგლებს სცდება.
cell-not-a-table = ეს UTF-8-ით შენახული CSV ცხრილი არ არის.
cell-too-many-cells = მწკრივში მეტი უჯრაა, ვიდრე პირველში სახელი.
# $most: the highest number.
cell-too-many-rows = { $most } მწკრივზე მეტი.
cell-duplicate-column = ამ სახელის სვეტი ორჯერ გვხვდება.
