# Cases: in a file, how long they are kept, and the log of what was done.

## The case file: saving and opening cases

cases-text = საქმეების ფაილში საქმეები საიდუმლო ფრაზით არის დალუქული. მისი მეშვეობით გადასცემთ მორიგეობას და ინახავთ იმას, რაც ბრაუზერმა შეიძლება წაშალოს. საქმეები, რომლებიც აქ უკვე არის, ველ-ველ ერთიანდება.
# The kind of file in the dialog of the browser.
cases-file = Point35-ის საქმეების ფაილი
cases-save-title = შენახვა
cases-chosen = საქმეები
cases-save-hint = ამ ბრაუზერის საიდუმლო ფრაზა ფაილს Point35-ის ნებისმიერ ასლში გახსნის. კოლეგებისთვის, რომლებმაც ის არ იციან, სხვა ფრაზა აირჩიეთ.
# $count: number of cases.
cases-save-deleted = ფაილში ისიც წერია, რომელი საქმეები წაიშალა, შემთხვევითი ნომრითა და თარიღით: { $count }.
cases-save = ფაილში შენახვა
cases-save-own = სხვა საიდუმლო ფრაზით შენახვა
# $name: name of the file.
cases-save-again = ხელახლა შენახვა ფაილში { $name }
# $name: name of the file.
cases-saved = საქმეები შენახულია ფაილში { $name }.
# $time: time of day as 14:32. $name: name of the file.
cases-saved-at = ბოლო შენახვა ფაილში { $time }-ზე: { $name }. ის თქვენ მიერ არჩეულ ადგილასაა ან ჩამოტვირთვებში.
cases-seal-title = საქმეების შენახვა სხვა საიდუმლო ფრაზით
cases-seal-text = ფაილი მხოლოდ ამ საიდუმლო ფრაზით იხსნება. ნურავის აცნობებთ მას იმავე შეტყობინებით, რომლითაც ფაილს აგზავნით.
cases-open-title = გახსნა
cases-open-hint = ფაილი უცვლელი რჩება და აქედან არაფერი იკარგება.
cases-open = საქმეების ფაილის გახსნა
cases-unlock-title = საქმეების ფაილის გახსნა
cases-unlock-text = შეიყვანეთ საიდუმლო ფრაზა, რომლითაც ფაილი შეინახეს.
# $new, $changed, $same: numbers of cases.
cases-arrived = ფაილის საქმეები: ახალი – { $new }, შეცვლილი – { $changed }, უცვლელი – { $same }.
# $count: number of fields.
cases-arrived-conflicts =
    { $count ->
        [one] ერთი ველი ორივე მხარეს შეიცვალა. ორივე მნიშვნელობა ქვემოთაა.
       *[other] { $count } ველი ორივე მხარეს შეიცვალა. თითოეულის ორივე მნიშვნელობა ქვემოთაა.
    }
# $count: number of cases.
cases-arrived-left =
    { $count ->
        [one] ფაილის ერთი საქმე წაშლილად რჩება.
       *[other] ფაილის { $count } საქმე წაშლილად რჩება.
    }
# $count: number of cases.
cases-arrived-gone =
    { $count ->
        [one] ერთი საქმე აქაც წაიშალა.
       *[other] { $count } საქმე აქაც წაიშალა.
    }

## What was deleted on one side, before the cases of a file are taken in

cases-decide-title = მხოლოდ ერთ მხარეს წაშლილი
cases-decide-hint = ფაილიდან ჯერ არაფერია მიღებული. სანამ არაფერს აირჩევთ, წაშლილი წაშლილად რჩება, ხოლო რაც აქ არის, აქვე რჩება.
cases-return = წაშლილის დაბრუნება
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-case = { $draft }, წაიშალა: { $date }
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-changed = { $draft }, წაიშალა: { $date }, შემდეგ ფაილში შეიცვალა
cases-follow = აქაც წაშლა
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-follow-case = { $draft }, სხვაგან წაიშალა: { $date }
cases-decide-confirm = საქმეების მიღება
cases-decide-close = ფაილის დახურვა
cases-decide-closed = ფაილი დაიხურა. მისგან არაფერია მიღებული.

## What two copies of a case disagree in

cases-conflicts-title = ორივე მხარეს შეცვლილი
cases-conflicts-hint = გამოიყენება უფრო გვიანდელი მნიშვნელობა. მეორე აქ რჩება, სანამ არ გამოიყენებთ ან არ უარყოფთ.
cases-conflict-ours = ახლა გამოიყენება
# $date: date with the month in words. $time: time of day as 14:32.
cases-conflict-other = სხვა მნიშვნელობა: { $date }, { $time }
# Stands in the place of a value.
cases-conflict-empty = ცარიელი
cases-conflict-use = სხვა მნიშვნელობის გამოყენება
cases-conflict-drop = სხვა მნიშვნელობის უარყოფა
# The buttons above for screen readers. $field: name of the field.
cases-conflict-use-label = სხვა მნიშვნელობის გამოყენება: { $field }
# $field: name of the field.
cases-conflict-drop-label = სხვა მნიშვნელობის უარყოფა: { $field }
cases-conflict-used = ახლა სხვა მნიშვნელობა გამოიყენება.
cases-conflict-dropped = სხვა მნიშვნელობა უარყოფილია.
cases-part-recipient = საკონტაქტო პუნქტი, რომელსაც მიმართავთ
cases-part-languages = დოკუმენტის ენები
cases-part-own-language = ენა, რომელზეც წერთ
cases-part-appearance = დოკუმენტის იერი
cases-part-template = ფორმა

## Closing a case on the desk

desk-draft-close = საქმის დახურვა
# $draft: reference of the case, or what stands for it.
desk-draft-close-label = საქმის დახურვა: { $draft }
desk-draft-reopen = ხელახლა გახსნა
# $draft: reference of the case, or what stands for it.
desk-draft-reopen-label = ხელახლა გახსნა: { $draft }
desk-draft-closed = საქმე დაიხურა. მისი ხელახლა გახსნა შეიძლება.
desk-draft-reopened = საქმე კვლავ გახსნილია.
desk-draft-closed-tag = დახურული
# $date: date with the month in words.
desk-draft-closed-on = დაიხურა: { $date }

## How long cases are kept

retention-text = პერსონალური მონაცემები საჭიროზე მეტხანს არ ინახება. Point35 გთავაზობთ, რისი წაშლა შეიძლება; თქვენ გარეშე არაფერი იშლება. ჟურნალი რჩება: მასში საქმის შინაარსიდან არაფერია. რჩება ისიც, რომელი საქმე როდის წაიშალა, შემთხვევითი ნომრით, რათა უფრო ძველმა ფაილმა ის თქვენ გარეშე არ დააბრუნოს.
retention-proposals = რისი წაშლა შეიძლება
retention-none = არც ერთი დახურული საქმე აქ თავისი წესით დადგენილზე მეტხანს არ არის.
retention-proposed = დახურული საქმეები, რომელთა ვადა გავიდა
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-proposal = { $draft }, დაიხურა: { $date }
retention-delete = არჩეული საქმეების წაშლა
# $count: number of cases.
retention-delete-title =
    { $count ->
        [one] წაიშალოს ერთი საქმე?
       *[other] წაიშალოს { $count } საქმე?
    }
retention-delete-text = ისინი ამ ბრაუზერიდან სამუდამოდ წაიშლება. თქვენ მიერ შენახული ფაილები თავის ადგილზე დარჩება.
retention-deleted = არჩეული საქმეები წაშლილია.
retention-forgotten = ღიაა და ამდენივე ხანია უცვლელია
retention-forgotten-hint = დახურეთ, რაც დასრულდა: მისი ვადა მხოლოდ მაშინ იწყება.
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-unchanged = { $draft }, ბოლო ცვლილება: { $date }
retention-rules = წესი საქმის თითოეული სახისთვის
# $months: number of months, at least 3.
retention-months = შეთავაზება დახურვიდან { $months } თვის შემდეგ
retention-for-ever = არასოდეს შეთავაზება
# The attributes stand at the fields of which they have the name.
minimise = რისი დაწერა არ არის საჭირო
    .facts = მიუთითეთ დანაშაული და მონაცემების კავშირი მასთან. გამოტოვეთ დაზარალებულთა და მოწმეთა სახელები, ჯანმრთელობა და ოჯახი.
    .item-description = აღწერეთ მონაცემები ანგარიშით, მისამართით და დროით და არა პიროვნებით, რომელიც მათ იყენებს.
    .necessity = თქვით, რატომ შეიძლება დაიკარგოს მონაცემები. პიროვნების დახასიათება საჭირო არ არის.
    .annexes = ნუ დაურთავთ პირადობის დოკუმენტებსა და ჩვენებებს: შენახვას ისინი არ სჭირდება.
    .urgency-reasons = დაასახელეთ საფრთხე და არა საფრთხეში მყოფი პირი, თუ მისი პოვნა საჭირო არ არის.
minimise-hint = მეორე მხარეს იმდენი სჭირდება, რომ მონაცემები იპოვოს და შეინახოს, და არა მეტი. დაზარალებულთა და მოწმეთა სახელები მოგვიანებით, გამჟღავნების მოთხოვნაში შეიძლება მიეთითოს.

## The log

log-text = ვინ რა და როდის გააკეთა ამ ასლში. ჟურნალი თქვენი საიდუმლო ფრაზით არის დალუქული და მასში საქმის შინაარსიდან არაფერია. ინახება ბოლო 2000 ჩანაწერი.
log-locked = ჟურნალი დაბლოკილია
log-locked-text = ის ამ ბრაუზერში დალუქული ინახება. მის სანახავად შეიყვანეთ საიდუმლო ფრაზა.
log-when = როდის
log-who = ვინ
log-what = რა
log-case = საქმე
log-save = ცხრილად შენახვა (CSV)
# $name: name of the file.
log-saved = ბრაუზერს ეთხოვა { $name }-ის შენახვა.
log-empty = ჯერ არაფერი გაკეთებულა.
log-deed-case-begun = დაწყებულია
log-deed-case-copied = დაწყებულია ასლის სახით
log-deed-case-deleted = წაშლილია
log-deed-case-closed = დახურულია
log-deed-case-reopened = ხელახლა გახსნილია
log-deed-case-expired = წაშლილია, ვადა გასულია
log-deed-case-brought-back = დაბრუნებულია საქმეების ფაილიდან
log-deed-case-saved = შენახულია ფაილში
log-deed-document-made = დოკუმენტი შედგენილია
# $count: number of cases.
log-deed-cases-saved = საქმეების ფაილში შენახული საქმეები: { $count }
# $count: number of cases.
log-deed-cases-opened = საქმეების ფაილიდან გახსნილი საქმეები: { $count }
log-deed-unlocked = განბლოკილია
# $count: how many.
log-deed-wrong-passphrases = არასწორი საიდუმლო ფრაზები განბლოკვამდე: { $count }
log-deed-locked = დაბლოკილია
log-deed-passphrase-set = საიდუმლო ფრაზა დაყენებულია
log-deed-passphrase-changed = საიდუმლო ფრაზა შეცვლილია

## After everything was deleted

wiped-title = ყველაფერი წაშლილია
wiped-text = ეს ბრაუზერი Point35-ისგან აღარაფერს ინახავს. თქვენ მიერ შენახული ფაილები თავის ადგილზე დარჩება; ბრაუზერის ისტორიაში ამ ფაილის გვერდებია და არა მათი შინაარსი.
