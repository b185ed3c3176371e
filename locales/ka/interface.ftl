### What stands on the screen around the requests: the frame of every page, the desk, the settings,
### the passphrase, and the page about this program. Sentences are short and plain. The same thing
### has the same word everywhere: draft, file, passphrase, directory, contact point, document.

## The frame of every page

app-name = Point35
# The name of the browser window. $page: title of the page.
window-title = { $page } – Point35
skip-to-content = შინაარსზე გადასვლა
interface-language = ინტერფეისის ენა
nav-label = გვერდები
nav-menu = მენიუ
nav-desk = სამუშაო მაგიდა
nav-directory = ცნობარი
nav-new-request = ახალი მოთხოვნა
nav-settings = პარამეტრები
nav-about = პროგრამის შესახებ
# $version: number of the version of this program.
foot-line = Point35 { $version } მხოლოდ ამ ფაილიდან მუშაობს და ქსელში არაფერს აგზავნის.

## Where work is kept: one line at the head of every page

storage-label = სად ინახება თქვენი ნამუშევარი
storage-refused = ეს ბრაუზერი ამ ფაილისთვის არაფერს ინახავს. თქვენი ნამუშევარი მხოლოდ მეხსიერებაშია: გვერდის დახურვამდე შეინახეთ ის ფაილში.
storage-memory-only = თქვენი ნამუშევარი მხოლოდ მეხსიერებაში ინახება, სანამ საიდუმლო ფრაზას არ დააყენებთ.
storage-locked = ამ ბრაუზერში შენახული თქვენი ნამუშევარი დაბლოკილია. ახალი ნამუშევარი განბლოკვამდე მეხსიერებაში ინახება.
storage-saving = მიმდინარეობს შენახვა ამ ბრაუზერში.
storage-open = განბლოკილია. თქვენი ნამუშევარი ავტომატურად ინახება ამ ბრაუზერში, თქვენი საიდუმლო ფრაზით დალუქული.
# $time: time of day as 14:32.
storage-saved = ბოლო შენახვა: { $time }, ამ ბრაუზერში, თქვენი საიდუმლო ფრაზით დალუქული.
# $reason: one or more sentences that say what happened and what to do.
storage-failed = თქვენი ბოლო ცვლილებები შენახული არ არის. { $reason }
storage-set-passphrase = საიდუმლო ფრაზის დაყენება
storage-unlock = განბლოკვა
storage-try-again = ხელახლა ცდა
storage-lock = ახლავე დაბლოკვა
storage-is-locked = თქვენი ნამუშევარი შენახული და დაბლოკილია.

## The exercise directory and its age

exercise-line = სასწავლო რეჟიმი: აქ ყველა საკონტაქტო პუნქტი გამოგონილია. მათ არაფერი გაუგზავნოთ.
# $date: date with the month in words. $number: number of the snapshot.
directory-expired = ამ ცნობარის (გამოცემა { $number }) მოქმედების ბოლო დღე იყო { $date }. სანამ მას დაეყრდნობით, მოიპოვეთ მოქმედი გამოცემა.
# $date: date with the month in words. $number: number of the snapshot.
directory-expires-soon = ამ ცნობარის (გამოცემა { $number }) მოქმედების ბოლო დღეა { $date }. მალე მოიპოვეთ შემდეგი გამოცემა.
# $date: date with the month in words.
directory-not-yet = ამ ცნობარის გამოცემის თარიღია { $date }, რომელიც ჯერ არ დამდგარა. შეამოწმეთ ამ მოწყობილობის თარიღი.

## Words that fields of every page have in common

field-may-be-empty = (არასავალდებულო)
field-error-prefix = შეცდომა:
field-warning-prefix = გთხოვთ, შეამოწმოთ:
field-help = მაგალითი და სამართლებრივი საფუძველი
field-help-example = მაგალითი
field-help-basis = სამართლებრივი საფუძველი
field-help-mistake = ხშირი შეცდომა
field-help-minimise = საჭირო არ არის
# The three parts of a date.
date-day = დღე
date-month = თვე
date-year = წელი
instant-time = დრო
instant-zone = სასაათო სარტყელი
# $utc: date and time in UTC.
instant-utc = UTC დროით: { $utc }.
# $utc: date and time in UTC.
instant-utc-without-seconds = UTC დროით: { $utc }. დაამატეთ წამები, თუ იცით: ისინი მომსახურების მომწოდებლებს ხშირად სჭირდებათ.
instant-which = საათი უკან გადაიწია, ამიტომ ეს ადგილობრივი დრო ორჯერ იყო. რომელი იგულისხმება?
# $utc: date and time in UTC.
instant-earlier = პირველი, UTC დროით: { $utc }
# $utc: date and time in UTC.
instant-later = მეორე, UTC დროით: { $utc }
# $count: number of entries in the list of suggestions.
combobox-count =
    { $count ->
        [0] ჩამონათვალში შესაბამისი ჩანაწერი არ არის.
        [one] შეესაბამება ერთი ჩანაწერი.
       *[other] შეესაბამება { $count } ჩანაწერი.
    }
# Buttons of a part of a form that can stand several times. $row: its heading, such as "Person 2".
repeated-up = ზემოთ
repeated-up-label = ზემოთ გადატანა: { $row }
# $row: heading of the part, such as "Person 2".
repeated-down = ქვემოთ
repeated-down-label = ქვემოთ გადატანა: { $row }
# $row: heading of the part, such as "Person 2".
repeated-copy = ასლის შექმნა
repeated-copy-label = ასლის შექმნა: { $row }
# $row: heading of the part, such as "Person 2".
repeated-remove = ამოღება
repeated-remove-label = ამოღება: { $row }
copy-done = დაკოპირდა.
dialog-cancel = გაუქმება

## The passphrase

passphrase = საიდუმლო ფრაზა
passphrase-new = ახალი საიდუმლო ფრაზა
# $minimum: least number of characters.
passphrase-hint = სულ მცირე { $minimum } სიმბოლო. ოთხი ერთმანეთთან დაუკავშირებელი სიტყვა ადვილი დასამახსოვრებელი და ძნელი გამოსაცნობია.
passphrase-again = იგივე საიდუმლო ფრაზა ხელახლა
passphrase-differs = ორი საიდუმლო ფრაზა ერთმანეთს არ ემთხვევა. ორივე ხელახლა აკრიფეთ.
passphrase-no-recovery = დავიწყებული საიდუმლო ფრაზის აღდგენა არავის შეუძლია. ჩაიწერეთ და უსაფრთხო ადგილას შეინახეთ.
passphrase-working = მიმდინარეობს საიდუმლო ფრაზის დამუშავება. ამას ცოტა დრო სჭირდება.
passphrase-set-title = საიდუმლო ფრაზის დაყენება
passphrase-set-text = ამის შემდეგ თქვენი მონახაზები და პროფილი ამ ბრაუზერში ავტომატურად შეინახება. ისინი დალუქულია: საიდუმლო ფრაზის გარეშე მათ ვერავინ წაიკითხავს.
passphrase-set-confirm = საიდუმლო ფრაზის დაყენება
passphrase-is-set = საიდუმლო ფრაზა დაყენებულია. თქვენი ნამუშევარი ამ ბრაუზერში ავტომატურად ინახება.
passphrase-change-title = საიდუმლო ფრაზის შეცვლა
passphrase-change-text = ყველაფერი, რაც ამ ბრაუზერში ინახება, ახალი საიდუმლო ფრაზით გაიხსნება. ადრე შენახულ ფაილებს საკუთარი ფრაზა რჩება.
passphrase-change-confirm = საიდუმლო ფრაზის შეცვლა
passphrase-is-changed = საიდუმლო ფრაზა შეიცვალა.
unlock-title = ნამუშევრის განბლოკვა
unlock-text = მონახაზები და პროფილი ამ ბრაუზერში დალუქული ინახება. მათ გასახსნელად შეიყვანეთ თქვენი საიდუმლო ფრაზა.
unlock-confirm = განბლოკვა
unlock-later = ახლა არა
unlock-done = თქვენი ნამუშევარი განბლოკილია.
# $time: minutes and seconds as 1:05.
unlock-wait = შემდეგი ცდა შესაძლებელი იქნება { $time } წუთში.
unlock-forgotten = საიდუმლო ფრაზა დამავიწყდა
unlock-forgotten-text = რაც დალუქულია, მის გარეშე ვერ გაიხსნება. შეგიძლიათ, ის ცალკე გადადოთ და თავიდან დაიწყოთ: სანამ ყველაფერს არ წაშლით, ის ამ ბრაუზერში დარჩება, ოღონდ ვერ წაიკითხება.
unlock-begin-anew = გადადება და თავიდან დაწყება

## Saving a draft to a file and opening it again

draft-file-title = მონახაზის ფაილში შენახვა
draft-file-text = ფაილი საკუთარი საიდუმლო ფრაზით ილუქება. ნურავის აცნობებთ მას იმავე შეტყობინებით, რომლითაც ფაილს აგზავნით.
draft-file-confirm = დალუქული ფაილის შენახვა
draft-file-clear = საიდუმლო ფრაზის გარეშე შენახვა
draft-file-clear-text = ამ შემთხვევაში მასში ყველაფრის წაკითხვას შეძლებს ნებისმიერი, ვისაც ფაილი ექნება. აირჩიეთ ეს მხოლოდ უსაფრთხო ადგილისთვის.
draft-file-clear-confirm = დაულუქავი ფაილის შენახვა
# $name: name of the file.
draft-file-saved = ბრაუზერს გადაეცა ფაილის შენახვის ბრძანება: { $name }. მოძებნეთ ის ჩამოტვირთულ ფაილებში.
open-sealed-title = დალუქული მონახაზის გახსნა
open-sealed-text = შეიყვანეთ ამ ფაილის საიდუმლო ფრაზა.
open-sealed-confirm = გახსნა

## The desk

desk-title = სამუშაო მაგიდა
desk-new-request = ახალი მოთხოვნა
desk-open-file = ფაილის გახსნა
desk-drop-hint = მიღებული მოთხოვნა, PDF ან ფაილი, შეგიძლიათ გადმოიტანოთ ამ გვერდის ნებისმიერ ადგილას.
desk-paste-title = მხოლოდ ქაღალდია ხელთ
desk-paste-label = QR-კოდის ტექსტი
desk-paste-hint = წაიკითხეთ პირველ გვერდზე არსებული QR-კოდი ტელეფონით ან სკანერით და ჩასვით აქ მისი ტექსტი: ის იწყება P35-ით. მოთხოვნის ფაილის ტექსტიც გამოდგება.
desk-paste-open = ტექსტის გახსნა
desk-drafts = მონახაზები
desk-no-drafts = მონახაზები ჯერ არ არის
desk-no-drafts-text = დაიწყეთ ღილაკით „ახალი მოთხოვნა“. ირჩევთ საკონტაქტო პუნქტს, ნებისმიერი თანმიმდევრობით წერთ იმას, რაც იცით, და გადასცემთ დოკუმენტს ადრესატის ენაზე.
desk-locked = თქვენი მონახაზები დაბლოკილია
desk-locked-text = ისინი ამ ბრაუზერში დალუქული ინახება. მათ სანახავად შეიყვანეთ თქვენი საიდუმლო ფრაზა.
# $count: number of drafts that cannot be read.
desk-unreadable =
    { $count ->
        [one] ამ ბრაუზერში შენახული ერთი მონახაზი ვერ იკითხება. ის უცვლელად დარჩა.
       *[other] ამ ბრაუზერში შენახული { $count } მონახაზი ვერ იკითხება. ისინი უცვლელად დარჩა.
    }
desk-draft-without-reference = ნომერი ჯერ არ აქვს
desk-draft-without-recipient = ადრესატი ჯერ არ ჰყავს
# $state: name of a State. It is not a Party to the Convention.
desk-draft-not-a-party = { $state } (არ არის მხარე)
desk-draft-tag = მონახაზი
# $date: date with the month in words. $time: time of day as 14:32.
desk-draft-changed = ბოლო ცვლილება: { $date }, { $time }
# $time: time of day as 14:32.
desk-draft-changed-today = ბოლო ცვლილება: დღეს, { $time }
desk-draft-save = ფაილში შენახვა
desk-draft-copy = ასლის შექმნა
desk-draft-delete = წაშლა
# The three buttons above for screen readers. $draft: reference of the draft, or what stands for it.
desk-draft-save-label = ფაილში შენახვა: { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-copy-label = ასლის შექმნა: { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-delete-label = წაშლა: { $draft }
desk-draft-copied = შეიქმნა მონახაზის ასლი. ასლი ჩამონათვალში პირველია.
# $draft: reference of the draft, or what stands for it.
desk-delete-title = წაიშალოს მონახაზი „{ $draft }“?
desk-delete-text = ის ამ ბრაუზერიდან სამუდამოდ წაიშლება. თქვენ მიერ შენახული ფაილები თავის ადგილზე დარჩება.
desk-delete-confirm = მონახაზის წაშლა
desk-deleted = მონახაზი წაიშალა.
desk-where = სად არის თქვენი ნამუშევარი
cases-title = საქმეების ფაილი
retention-title = საქმეების შენახვის ვადა
log-title = ჟურნალი
desk-where-memory = მხოლოდ მეხსიერებაში. ამ გვერდის დახურვისას დაიკარგება ყველაფერი, რაც ფაილში არ შეგინახავთ.
desk-where-locked = ამ ბრაუზერში, დალუქული და დაბლოკილი. რასაც ახლა წერთ, მხოლოდ მეხსიერებაშია.
desk-where-browser = ამ ბრაუზერში, თქვენი საიდუმლო ფრაზით დალუქული. ბრაუზერმა შეიძლება წაშალოს გვერდების შენახული მონაცემები: რაც დიდხანს გჭირდებათ, ფაილშიც შეინახეთ.
desk-where-refused = მხოლოდ მეხსიერებაში: ეს ბრაუზერი ამ ფაილისთვის არაფერს ინახავს. გვერდის დახურვამდე შეინახეთ ფაილში.

## The settings

settings-title = პარამეტრები
settings-text = რასაც აქ დაწერთ, ყოველ ახალ მოთხოვნაში ჩაიწერება. უკვე დაწყებული მოთხოვნები უცვლელი რჩება.
settings-locked = თქვენი პარამეტრები დაბლოკილია
settings-locked-text = ისინი ამ ბრაუზერში დალუქული ინახება. მათ სანახავად და შესაცვლელად შეიყვანეთ თქვენი საიდუმლო ფრაზა.
settings-interface = ეკრანი
settings-theme = ფერები
settings-theme-device = როგორც მოწყობილობაზე
settings-theme-light = ღია
settings-theme-dark = მუქი
settings-authority = თქვენი ორგანო
settings-authority-hint = მოთხოვნის „ა“ ელემენტი: ვინ ითხოვს შენარჩუნებას.
settings-authority-name = ორგანოს დასახელება
settings-authority-name-hint = დაწერეთ ყველა ენაზე, რომელზეც დოკუმენტებს ადგენთ, სულ მცირე – ინგლისურად.
settings-unit = ქვედანაყოფი
settings-other-languages = სხვა ენებზე
settings-address = მისამართი
settings-place = ქალაქი
settings-place-hint = მიეთითება თარიღის გვერდით, სადაც დოკუმენტს ხელი ეწერება.
settings-phone = ტელეფონი
settings-phone-hint = დასაწყისში + და ქვეყნის კოდი, მაგალითად, +999 100 0001.
settings-mobile = მობილური ტელეფონი
settings-fax = ფაქსი
settings-email = ელფოსტა
settings-email-hint = ოფიციალური მისამართი: სხვა მისამართიდან მიღებული წერილი ეჭვს იწვევს.
settings-office-hours = სამუშაო საათები
settings-office-hours-hint = მაგალითად: ორშაბათიდან პარასკევის ჩათვლით, 09:00–18:00; მორიგე სამსახური – დღე და ღამე.
settings-zone = სასაათო სარტყელი
# $zone: IANA name of the time zone of this device.
settings-zone-hint = აკრიფეთ ქალაქის სახელი. თუ ველი ცარიელი დარჩება, გამოყენებული იქნება ამ მოწყობილობის სარტყელი: { $zone }.
settings-persons = ხელმომწერი პირები
settings-persons-hint = ახალ მოთხოვნებში პირველი მათგანი ჩაიწერება.
# $number: place in the list, from 1.
settings-person = პირი { $number }
settings-person-name = სახელი და გვარი
settings-person-function = თანამდებობა
settings-person-add = პირის დამატება
settings-confirmation = საკონტაქტო პირი დადასტურებისთვის
settings-confirmation-hint = ვის ურეკავს მეორე მხარე, რათა დარწმუნდეს, რომ მოთხოვნა ნამდვილია. ზემოთ მითითებულისგან განსხვავებული პირი და ნომერი.
settings-confirmation-person = სახელი და გვარი
settings-confirmation-title = თანამდებობა
settings-confirmation-function = ფუნქცია
settings-documents = თქვენი დოკუმენტები
settings-letterhead = ბლანკის თავსართი
settings-letterhead-hint = მიეთითება ყოველი დოკუმენტის სათაურის ზემოთ, სტრიქონებად.
settings-letterhead-image = თავსართის გამოსახულება
# $limit: a number with its unit.
settings-letterhead-image-hint = მაგალითად, ემბლემა: PNG ან JPEG, ზღვრული ზომა: { $limit }. გამოსახულება მცირდება, რათა ყოველ მოთხოვნაში მოთავსდეს; გამჭვირვალე ადგილები თეთრი ხდება.
settings-letterhead-image-choose = გამოსახულების არჩევა
settings-letterhead-image-remove = გამოსახულების ამოღება
picture-fault-not-a-picture = ეს ფაილი არც PNG გამოსახულებაა და არც JPEG. შეინახეთ გამოსახულება ერთ-ერთ ამ ფორმატში და აირჩიეთ ხელახლა.
# $width, $height: in pixels. $limit: the most pixels there may be.
picture-fault-too-many-pixels = ეს გამოსახულება ძალიან დიდია: { $width } × { $height } პიქსელი, დასაშვებია სულ { $limit }. შეამცირეთ და აირჩიეთ ხელახლა.
picture-fault-damaged = ბრაუზერმა ამ გამოსახულების წაკითხვა ვერ შეძლო: ის დაზიანებულია ან არასრულია. აირჩიეთ სხვა.
settings-marking-hint = მიეთითება ახალი მოთხოვნების ყოველ გვერდზე. თითოეულ მოთხოვნას შეიძლება სხვა ჰქონდეს.
settings-own-language = ენა, რომელზეც წერთ
settings-own-language-hint = ფაქტები და დასაბუთება ჯერ ამ ენაზე იწერება.
# $language: name of the language of the interface.
settings-own-language-interface = ინტერფეისის ენა ({ $language })
settings-first-language = დოკუმენტების პირველი ენა
settings-first-language-propose = ადრესატისთვის მისაღები ენა
settings-second-language = დოკუმენტების მეორე ენა
settings-second-language-none = არ არის
settings-paper = ქაღალდი
settings-paper-a4 = A4 (210 × 297 მმ)
settings-paper-letter = US Letter (8,5 × 11 დუიმი)
settings-passphrase = საიდუმლო ფრაზა
settings-passphrase-none = საიდუმლო ფრაზა დაყენებული არ არის. თქვენი ნამუშევარი მხოლოდ მეხსიერებაში ინახება.
settings-passphrase-set = საიდუმლო ფრაზა დაყენებულია. თქვენი ნამუშევარი ამ ბრაუზერში დალუქულია.
settings-passphrase-set-button = საიდუმლო ფრაზის დაყენება
settings-passphrase-change-button = საიდუმლო ფრაზის შეცვლა
settings-passphrase-unlock-button = განბლოკვა
settings-lock = თავისით დაბლოკვა
# $keys: the keys, such as Alt+Shift+L.
settings-lock-hint = თუ ამ დროის განმავლობაში კლავიატურასა და მაუსს არავინ ეხება, ნამუშევარი ინახება და იბლოკება. ღილაკები { $keys } მაშინვე ბლოკავს; შემდეგ იქვე აგრძელებთ, სადაც იყავით.
# $minutes: number of minutes, at least 5.
settings-lock-minutes = { $minutes } წუთის შემდეგ
settings-lock-never = არასოდეს

## About this program

about-title = Point35-ის შესახებ
about-text = „კიბერდანაშაულის შესახებ“ კონვენციის (ETS 185) 24/7 ქსელის საკონტაქტო პუნქტებს შორის გასაგზავნი მოთხოვნები ერთ ფაილში. მუშაობს ინსტალაციის, სერვერისა და ქსელის გარეშე.
about-not-official = მისი ფორმები კონვენციის 29-ე და 30-ე მუხლებს ეფუძნება. ისინი ოფიციალური ფორმები არ არის.
about-program = ეს პროგრამა
about-version = ვერსია
about-hash = პროგრამის SHA-256
about-hash-hint = მთლიანი ფაილის საკონტროლო ჯამი მის გვერდით ქვეყნდება.
about-zones = სასაათო სარტყლების ბაზა
about-forms = ფორმების ვერსია
about-unknown = ამ ვერსიაში უცნობია
about-directory = ცნობარი
about-directory-number = ნომერი
about-directory-issuer = გამომცემი
about-directory-issued = გამოცემის თარიღი
about-directory-valid-until = მოქმედების ბოლო დღე
about-directory-size = შინაარსი
# $parties: number of Parties. $points: number of contact points.
about-directory-counts = { $parties } მხარე, { $points } საკონტაქტო პუნქტი
about-directory-kind = სახე
about-directory-exercise = სასწავლო: მასში ყველაფერი გამოგონილია
about-directory-real = ქსელის ცნობარი
about-languages = ენები
about-languages-hint = ტექსტი, რომელიც პროექტად არის მონიშნული, არც ერთი მხარის იურისტს არ დაუდასტურებია.
about-language = ენა
about-language-interface = ინტერფეისი
about-language-documents = დოკუმენტები
about-language-review = ტექსტი
about-yes = დიახ
about-no = არა
about-review-draft = პროექტი, გადამოწმებული არ არის
# $by: who reviewed the wording. $date: date with the month in words.
about-review-done = გადაამოწმა: { $by }, { $date }
about-kept = რა ინახება ამ მოწყობილობაზე
about-kept-what = რა
about-kept-how = როგორ
about-kept-packs = თქვენ მიერ გახსნილი შრიფტების პაკეტები
about-kept-settings = ინტერფეისის ენა და ფერები
about-kept-attempts = რამდენი არასწორი საიდუმლო ფრაზა იქნა შეყვანილი, საქმეების შენახვის ვადა
about-kept-drafts = მონახაზები
about-kept-deletions = რომელი საქმე როდის წაიშალა, შემთხვევითი ნომრით
about-kept-profile = თქვენი პროფილი
about-kept-log = ჟურნალი
about-kept-imported = თქვენ მიერ გახსნილი ცნობარი
about-kept-exercise = სასწავლო ცნობარი და ფორმები
about-kept-keys = გამომცემთა სანდო გასაღებები
about-kept-clear = წაკითხვადი სახით, ამ ბრაუზერში
about-kept-sealed = თქვენი საიდუმლო ფრაზით დალუქული, ამ ბრაუზერში
about-kept-memory = მხოლოდ მეხსიერებაში, გვერდის დახურვამდე
about-set-aside = ცალკე გადადებული, რადგან ვერ იკითხება
# $count: number of records.
about-set-aside-count =
    { $count ->
        [one] ერთი ჩანაწერი
       *[other] { $count } ჩანაწერი
    }
about-delete = ყველაფრის წაშლა
about-delete-text = ამ ბრაუზერიდან წაიშლება ყველა მონახაზი, პროფილი, თქვენ მიერ გახსნილი ცნობარი და შრიფტების პაკეტები, საიდუმლო ფრაზა და პარამეტრები. თქვენ მიერ შენახული ფაილები თავის ადგილზე დარჩება.
about-delete-button = ყველაფრის წაშლა ამ ბრაუზერიდან
about-delete-title = წაიშალოს ყველაფერი ამ ბრაუზერიდან?
about-delete-confirm = ყველაფრის წაშლა
about-licences = ლიცენზიები
about-licences-text = Point35 თავისუფალი პროგრამაა, რომელიც, თქვენი არჩევანით, MIT-ის ან Apache 2.0-ის ლიცენზიით ვრცელდება. მასში შემავალი პროგრამებისა და შრიფტების ლიცენზიები მოცემულია იმ პაკეტის ფაილში THIRD-PARTY.txt, რომლითაც ის ვრცელდება.

## An address that leads nowhere

unknown-title = ეს გვერდი არ არსებობს
unknown-text = შესაძლოა, მისამართი არასწორად არის აკრეფილი ან მონახაზი წაშლილი ან დაბლოკილია.
unknown-to-desk = სამუშაო მაგიდაზე გადასვლა
