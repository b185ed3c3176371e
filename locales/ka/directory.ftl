### The directory of contact points: search, cards, opening a snapshot.

directory-title = ცნობარი
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-snapshot = გამოცემა { $number } (გამოცემის თარიღი: { $issued }; გამომცემი: { $issuer }; მოქმედების ბოლო დღე: { $until }): { $count ->
    [one] { $count } საკონტაქტო პუნქტი
   *[other] { $count } საკონტაქტო პუნქტი
}.
directory-browse = ყველა მხარე
directory-back = ცნობარში დაბრუნება
directory-no-contact-point = ეს საკონტაქტო პუნქტი გამოყენებულ ცნობარში არ არის

## Search

search-label = ძებნა ცნობარში
search-hint = მხარის სახელწოდება ნებისმიერ ენაზე, მისი კოდი ან ორგანოს დასახელება.
search-not-a-party = არ არის კონვენციის მხარე: 24/7 ქსელი მას არ მოიცავს

## Opening another snapshot

directory-open-title = უფრო ახალი ცნობარის გახსნა
directory-open-hint = ნამდვილი ცნობარი შეზღუდული წვდომისაა: ის თქვენი საიდუმლო ფრაზით დალუქული ინახება, ხოლო სანამ ფრაზა არ გაქვთ – მხოლოდ მეხსიერებაში.
directory-open = ცნობარის ფაილის გახსნა
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-found = ეს ფაილი არის ცნობარის გამოცემა { $number } (გამოცემის თარიღი: { $issued }; გამომცემი: { $issuer }; მოქმედების ბოლო დღე: { $until }). მასშია { $count ->
    [one] { $count } საკონტაქტო პუნქტი
   *[other] { $count } საკონტაქტო პუნქტი
}.
directory-other-series = ის სხვა გამომცემისგანაა, ვიდრე გამოყენებული ცნობარი, ან ერთ-ერთი მათგანი სასწავლოა. გამოიყენეთ მხოლოდ მაშინ, თუ იცით, საიდან არის.
directory-take = ამ ცნობარის გამოყენება
directory-leave = ახლანდელის დატოვება
directory-taken = ცნობარი შეიცვალა.
directory-return = სავარჯიშო ცნობარზე დაბრუნება
directory-return-text = თქვენ მიერ გახსნილი ცნობარი აპიდან წაიშლება და კვლავ სავარჯიშო ცნობარი გამოიყენება.
directory-returned = კვლავ სავარჯიშო ცნობარი გამოიყენება.

## Signatures: who issued a snapshot

# $issuer: who issued it. $since: a date.
directory-signature-believed = მას ხელს აწერს { $issuer } გასაღებით, რომელსაც აქ ენდობიან { $since }-დან.
directory-signature-first-use = ის ხელმოწერილია გასაღებით, რომელიც აქ ახალია. გასაღების შექმნა ნებისმიერს შეუძლია: ფაილის გამოყენებამდე დაურეკეთ გამომცემს ნომერზე, რომელიც მანამდე გქონდათ, და შეადარეთ ანაბეჭდი.
directory-signature-other-key = ის ხელმოწერილია სხვა გასაღებით და არა იმით, რომელსაც ამ გამომცემისთვის ენდობიან. თუ გამომცემს ახალი გასაღები არ გამოუცხადებია, ეს ფაილი სხვამ შექმნა. დაურეკეთ გამომცემს ნომერზე, რომელიც მანამდე გქონდათ, და შეადარეთ ანაბეჭდი.
# $issuer: whose key it is.
directory-signature-other-issuer = ფაილი სხვა გამომცემს ასახელებს, ვიდრე მისი ხელმოწერა: გასაღები ეკუთვნის გამომცემს { $issuer }. არაფერი შეცვლილა.
# $key: id of a key.
directory-signature-unknown-key = ფაილი ხელმოწერილია გასაღებით { $key }, რომელიც აქ არ არის, ამიტომ მისი შემოწმება შეუძლებელია. სთხოვეთ გამომცემს ფაილი საჯარო გასაღებით; არაფერი შეცვლილა.
directory-signature-altered = ფაილი ხელმოწერის შემდეგ შეიცვალა ან დაზიანდა. მოითხოვეთ ის გამომცემისგან ხელახლა; არაფერი შეცვლილა.
directory-signature-signature-missing = ფაილი ხელმოუწერელია, ამ გამომცემის ფაილები კი ხელმოწერილია. სთხოვეთ გამომცემს ხელმოწერილი ფაილი; არაფერი შეცვლილა.
directory-signature-unsigned = ის ხელმოუწერელია: არაფერი აჩვენებს, ვინ შექმნა და ხომ არ შეცვლილა.
directory-signature-exercise = ეს სასწავლო ცნობარია: მასში ყველაფერი გამოგონილია და ხელმოწერა არ სჭირდება.
# A colon stands before the digits.
directory-fingerprint = გასაღების ანაბეჭდი:
directory-compared = ანაბეჭდი გამომცემთან ტელეფონით შევადარე.
directory-unsigned-anyway = ვიცი, ვინ მომცა ეს ფაილი, და ხელმოწერის გარეშე ვიყენებ.
directory-file-expired = მას ვადა გაუვიდა: გამომცემი მასზე აღარ აგებს პასუხს. მოითხოვეთ უფრო ახალი.
# $issuer: who issued it.
directory-next-key = { $issuer } აცხადებს მომდევნო გასაღებს, რომელიც ხელმოწერილია აქ სანდო გასაღებით.
directory-key-take = ამ გასაღების ნდობაც
directory-key-taken = მომდევნო გასაღები ამიერიდან სანდოა.
directory-key-not-believed = ეს ფაილი გასაღებია და მისთვის აქ სანდო არც ერთ გასაღებს ხელი არ მოუწერია. არაფერი შეცვლილა.

## What a snapshot changes

changes-title = რას ცვლის
changes-none = არც ერთი მხარე და არც ერთი საკონტაქტო პუნქტი არ იცვლება.
# $count: number of records.
changes-confirmed = { $count ->
    [one] { $count } უცვლელი ჩანაწერი ხელახლა დადასტურდა.
   *[other] { $count } უცვლელი ჩანაწერი ხელახლა დადასტურდა.
}
changes-concerned = ეს მოთხოვნები მიემართება საკონტაქტო პუნქტს ან მხარეს, რომლის მონაცემებიც იცვლება. ხელახლა ნახეთ ადრესატი:
# Before the name of a Party or of a contact point.
changes-added = დაემატა
changes-removed = ამოღებულია
changes-changed = შეიცვალა
changes-field = ველი
changes-before = მანამდე
changes-after = შემდეგ
changes-elsewhere = იცვლება მხოლოდ დეტალები, რომლებიც ბარათზე არ არის, მაგალითად, საძიებო სიტყვები.
changes-name = სახელი
changes-territory = ტერიტორია
changes-unit = განყოფილება
changes-notes = შენიშვნები
changes-languages = მისი ორგანოების ენები
changes-time-zones = სასაათო სარტყელები
changes-reservation-29-4 = დათქმა 29-ე მუხლის მე-4 პუნქტის შესაბამისად
changes-declaration-27-9-e = განცხადება 27-ე მუხლის მე-9 პუნქტის „ე“ ქვეპუნქტის შესაბამისად
changes-central-authorities = ცენტრალური ორგანოები (27-ე მუხლის მე-2 პუნქტი)

## Why a file is refused. Nothing is lost: the directory in use stays.

snapshot-fault-too-large = ფაილი ცნობარისთვის ძალიან დიდია. გამოყენებული ცნობარი უცვლელი რჩება.
snapshot-fault-not-json = ფაილი დაზიანებულია ან არ არის ცნობარი. ხელახლა მოითხოვეთ ის; გამოყენებული ცნობარი უცვლელი რჩება.
snapshot-fault-not-a-snapshot = ფაილი არ არის ცნობარის გამოცემა. გამოყენებული ცნობარი უცვლელი რჩება.
snapshot-fault-unsupported-version = ფაილი ამ პროგრამის სხვა ვერსიისთვის არის შექმნილი. მოიპოვეთ პროგრამის უახლესი ვერსია; გამოყენებული ცნობარი უცვლელი რჩება.
snapshot-fault-wrong-shape = ფაილში რაღაც არ შეესაბამება ცნობარის ფორმატს. სთხოვეთ გამომცემს სწორი ფაილი; გამოყენებული ცნობარი უცვლელი რჩება.
snapshot-fault-record = ფაილის ერთ-ერთი ჩანაწერი საკუთარ თავს ან სხვა ჩანაწერს ეწინააღმდეგება. სთხოვეთ გამომცემს სწორი ფაილი; გამოყენებული ცნობარი უცვლელი რჩება.
snapshot-succession-same = ეს ფაილი არის ცნობარი, რომელიც უკვე გამოიყენება.
snapshot-succession-older = ეს ფაილი გამოყენებულ ცნობარზე ძველია; გამოყენებული ცნობარი უცვლელი რჩება.
snapshot-succession-conflicting = ამ ფაილს იგივე ნომერი აქვს, რაც გამოყენებულ ცნობარს, მაგრამ შინაარსი განსხვავებულია. ჰკითხეთ გამომცემს, რომელია სწორი; გამოყენებული ცნობარი უცვლელი რჩება.

## The card of a contact point

# $time: hours and minutes. $date: the date there. $zone: name of a time zone. $offset: difference from UTC.
card-local-time = იქ ახლა { $time } საათია, { $date }, { $zone } ({ $offset })
presence-in-office-hours = სამუშაო საათებია
presence-outside-office-hours = არასამუშაო საათებია
presence-weekend = იქ დასვენების დღეა
duty-desk-around-the-clock = მორიგე სამსახური მუშაობს დღე და ღამე
duty-desk-on-call = არასამუშაო საათებში პასუხობს მორიგე თანამშრომელი
duty-desk-none = არასამუშაო საათებში მორიგე სამსახური არ მუშაობს
card-channels = არხები უპირატესობის მიხედვით
card-channel-now = გამოიყენეთ ახლა
channel-phone = ტელეფონი
channel-mobile = მობილური ტელეფონი
channel-email = ელფოსტა
channel-fax = ფაქსი
channel-portal = პორტალი
channel-i-24-7 = I-24/7
channel-siena = SIENA
channel-other = სხვა არხი
security-secured = დაცული
security-unsecured = დაუცველი
availability-around-the-clock = დღე და ღამე
availability-office-hours = მხოლოდ სამუშაო საათებში
key-openpgp = OpenPGP გასაღები
key-s-mime = S/MIME სერტიფიკატი
card-person = პასუხისმგებელი პირი
card-address = მისამართი
card-kind = ორგანოს სახე
authority-kind-police = პოლიცია
authority-kind-prosecution = პროკურატურა
authority-kind-ministry = სამინისტრო
authority-kind-court = სასამართლო
authority-kind-interpol-bureau = ინტერპოლის ეროვნული ცენტრალური ბიურო
authority-kind-cyber-agency = კიბერუსაფრთხოების სააგენტო
authority-kind-other = სხვა ორგანო
card-purpose = კომპეტენცია
purpose-general = 35-ე მუხლით გათვალისწინებული ყველა მოთხოვნა
purpose-preservation = შენარჩუნება და საპოლიციო ინფორმაცია
purpose-mutual-assistance = ურთიერთდახმარება
card-languages-accepted = მისაღები ენები
card-languages-spoken = მორიგე სამსახურის ენები
card-translation = თარგმანი
translation-not-needed = საჭირო არ არის
translation-may-follow = შეიძლება მოგვიანებით გაიგზავნოს
translation-required = მოთხოვნას უნდა ახლდეს
card-power-29 = შენარჩუნება (29-ე მუხლი)
card-power-30 = ინტერნეტტრაფიკის მონაცემების გამჟღავნება (30-ე მუხლი)
card-power-31 = შენახულ მონაცემებზე წვდომა (31-ე მუხლი)
power-executes = თავად ასრულებს
power-facilitates = ხელს უწყობს შესრულებას
power-none = უფლებამოსილება არ აქვს
card-ordered-by = შენარჩუნების განკარგულებას გასცემს
ordering-body-police = პოლიცია
ordering-body-prosecutor = პროკურორი
ordering-body-court = სასამართლო
card-office-hours = სამუშაო საათები ადგილზე
weekday-1 = ორშ.
weekday-2 = სამშ.
weekday-3 = ოთხშ.
weekday-4 = ხუთშ.
weekday-5 = პარ.
weekday-6 = შაბ.
weekday-7 = კვ.
card-dual-criminality = ორმაგი დანაშაულებრიობა (29-ე მუხლის მე-4 პუნქტი)
card-dual-criminality-possible = შეიძლება მოითხოვებოდეს იმ დანაშაულებისთვის, რომლებიც მე-2–მე-11 მუხლებით გათვალისწინებული არ არის
card-dual-criminality-none = არ მოითხოვება
card-confirmation = ოფიციალური დადასტურება (25-ე მუხლის მე-3 პუნქტი)
confirmation-always = ყოველთვის
confirmation-on-demand = მოთხოვნის შემთხვევაში
confirmation-never = საჭირო არ არის
card-court-order = სასამართლოს განჩინება
card-court-order-copy = თან უნდა ერთოდეს ასლი
card-penalty = დანაშაულის მაქსიმალური სასჯელი, არანაკლებ
# $months: a number of months.
card-months = { $months ->
    [one] თავისუფლების აღკვეთა { $months } თვით
   *[other] თავისუფლების აღკვეთა { $months } თვით
}
card-preservation = მონაცემების შენარჩუნების ვადა
# $days: a number of days.
card-days = { $days ->
    [one] { $days } დღე
   *[other] { $days } დღე
}
card-renewal = ვადის გაგრძელება
card-renewal-none = შეუძლებელია
# $times: how many times. $days: a number of days.
card-renewal-times = { $times ->
    [one] ერთხელ, { $days } დღით
   *[other] { $times }-ჯერ, ყოველ ჯერზე { $days } დღით
}
# $days: a number of days.
card-renewal-repeatedly = რამდენჯერაც დასაბუთებულია, ყოველ ჯერზე { $days } დღით
card-maximum = შენარჩუნების ზღვრული საერთო ვადა
card-notification = ანგარიშის მფლობელის ინფორმირება
user-notification-never = არასოდეს
user-notification-unless-secret = თუ საიდუმლოება არ არის დაწესებული
user-notification-always = ყოველთვის
user-notification-unknown = უცნობია
card-source = ჩანაწერის წყარო
# $source: who said so. $date: the day of the source.
card-source-dated = { $source }, { $date }
# $days: how many days ago. $date: the day.
card-age = { $days ->
    [one] ბოლო შემოწმება: { $days } დღის წინ, { $date }
   *[other] ბოლო შემოწმება: { $days } დღის წინ, { $date }
}
card-new-request = ახალი მოთხოვნა ამ საკონტაქტო პუნქტისთვის
