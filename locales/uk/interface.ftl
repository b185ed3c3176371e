### What stands on the screen around the requests: the frame of every page, the desk, the settings,
### the passphrase, and the page about this program. Sentences are short and plain. The same thing
### has the same word everywhere: draft, file, passphrase, directory, contact point, document.

## The frame of every page

app-name = Point35
# The name of the browser window. $page: title of the page.
window-title = { $page } – Point35
skip-to-content = Перейти до змісту
interface-language = Мова інтерфейсу
nav-label = Сторінки
nav-menu = Меню
nav-desk = Робочий стіл
nav-directory = Довідник
nav-new-request = Новий запит
nav-settings = Налаштування
nav-about = Про програму
# $version: number of the version of this program.
foot-line = Point35 { $version } працює лише з цього файлу й нічого не передає мережею.

## Where work is kept: one line at the head of every page

storage-label = Де зберігається ваша робота
storage-refused = Цей браузер нічого не зберігає для цього файлу. Ваша робота є лише в пам’яті: збережіть її у файл, перш ніж закрити сторінку.
storage-memory-only = Ваша робота зберігається лише в пам’яті, доки ви не встановите парольну фразу.
storage-locked = Те, що ви зберегли в цьому браузері, заблоковано. Нова робота залишається в пам’яті, доки ви не розблокуєте збережене.
storage-saving = Зберігається в цьому браузері.
storage-open = Розблоковано. Ваша робота автоматично зберігається в цьому браузері, зашифрована вашою парольною фразою.
# $time: time of day as 14:32.
storage-saved = Збережено о { $time } у цьому браузері, зашифровано вашою парольною фразою.
# $reason: one or more sentences that say what happened and what to do.
storage-failed = Ваші останні зміни не збережено. { $reason }
storage-set-passphrase = Встановити парольну фразу
storage-unlock = Розблокувати
storage-try-again = Спробувати ще раз
storage-lock = Заблокувати зараз
storage-is-locked = Вашу роботу збережено й заблоковано.

## The exercise directory and its age

exercise-line = Навчання: усі контактні пункти тут вигадані. Нічого їм не надсилайте.
# $date: date with the month in words. $number: number of the snapshot.
directory-expired = Цей довідник (випуск № { $number }) був чинний до { $date }. Отримайте чинний випуск, перш ніж на нього покладатися.
# $date: date with the month in words. $number: number of the snapshot.
directory-expires-soon = Цей довідник (випуск № { $number }) чинний до { $date }. Невдовзі отримайте наступний.
# $date: date with the month in words.
directory-not-yet = Дата видання цього довідника – { $date } – ще не настала. Перевірте дату на цьому пристрої.

## Words that fields of every page have in common

field-may-be-empty = (необов’язково)
field-error-prefix = Помилка:
field-warning-prefix = Перевірте, будь ласка:
field-help = Приклад і правова підстава
field-help-example = Приклад
field-help-basis = Правова підстава
field-help-mistake = Типова помилка
field-help-minimise = Не потрібно
# The three parts of a date.
date-day = День
date-month = Місяць
date-year = Рік
instant-time = Час
instant-zone = Часовий пояс
# $utc: date and time in UTC.
instant-utc = Це { $utc }.
# $utc: date and time in UTC.
instant-utc-without-seconds = Це { $utc }. Додайте секунди, якщо вони відомі: вони часто потрібні постачальникам послуг.
instant-which = Годинники перевели назад, тож такий місцевий час був двічі. Який із них мається на увазі?
# $utc: date and time in UTC.
instant-earlier = Перший, тобто { $utc }
# $utc: date and time in UTC.
instant-later = Другий, тобто { $utc }
# $count: number of entries in the list of suggestions.
combobox-count =
    { $count ->
        [0] У списку немає відповідних записів.
        [one] Знайдено { $count } відповідний запис.
        [few] Знайдено { $count } відповідні записи.
        [many] Знайдено { $count } відповідних записів.
       *[other] Знайдено { $count } відповідного запису.
    }
# Buttons of a part of a form that can stand several times. $row: its heading, such as "Person 2".
repeated-up = Вище
repeated-up-label = Перемістити вище: { $row }
# $row: heading of the part, such as "Person 2".
repeated-down = Нижче
repeated-down-label = Перемістити нижче: { $row }
# $row: heading of the part, such as "Person 2".
repeated-copy = Копіювати
repeated-copy-label = Копіювати: { $row }
# $row: heading of the part, such as "Person 2".
repeated-remove = Вилучити
repeated-remove-label = Вилучити: { $row }
copy-done = Скопійовано.
dialog-cancel = Скасувати

## The passphrase

passphrase = Парольна фраза
passphrase-new = Нова парольна фраза
# $minimum: least number of characters.
passphrase-hint = Мінімальна кількість знаків – { $minimum }. Чотири слова, ніяк не пов’язані між собою, легко запам’ятати й важко вгадати.
passphrase-again = Та сама парольна фраза ще раз
passphrase-differs = Дві парольні фрази не збігаються. Уведіть обидві ще раз.
passphrase-no-recovery = Забуту парольну фразу ніхто не зможе відновити. Запишіть її та зберігайте в безпечному місці.
passphrase-working = Триває обробка парольної фрази. Зачекайте трохи.
passphrase-set-title = Встановлення парольної фрази
passphrase-set-text = Відтоді ваші чернетки та профіль автоматично зберігатимуться в цьому браузері. Їх буде зашифровано: без парольної фрази їх ніхто не зможе прочитати.
passphrase-set-confirm = Встановити парольну фразу
passphrase-is-set = Парольну фразу встановлено. Ваша робота автоматично зберігається в цьому браузері.
passphrase-change-title = Зміна парольної фрази
passphrase-change-text = Усе, що зберігається в цьому браузері, відкриватиметься новою парольною фразою. Файли, які ви зберегли раніше, залишаться зі своїми парольними фразами.
passphrase-change-confirm = Змінити парольну фразу
passphrase-is-changed = Парольну фразу змінено.
unlock-title = Розблокування вашої роботи
unlock-text = Чернетки та профіль зберігаються в цьому браузері зашифрованими. Уведіть свою парольну фразу, щоб їх відкрити.
unlock-confirm = Розблокувати
unlock-later = Не зараз
unlock-done = Вашу роботу розблоковано.
# $time: minutes and seconds as 1:05.
unlock-wait = Наступна спроба можлива через { $time }.
unlock-forgotten = Забули парольну фразу?
unlock-forgotten-text = Без неї зашифроване відкрити неможливо. Ви можете відкласти його й почати заново: воно залишиться в цьому браузері, недоступне для читання, доки ви все не видалите.
unlock-begin-anew = Відкласти й почати заново

## Saving a draft to a file and opening it again

draft-file-title = Збереження чернетки у файл
draft-file-text = Файл зашифровано окремою парольною фразою. Нікому не повідомляйте її в тому самому листі, що й файл.
draft-file-confirm = Зберегти зашифрований файл
draft-file-clear = Зберегти без парольної фрази
draft-file-clear-text = Тоді кожен, хто має файл, зможе прочитати в ньому все. Вибирайте це лише для безпечного місця.
draft-file-clear-confirm = Зберегти незашифрований файл
# $name: name of the file.
draft-file-saved = Браузеру надіслано запит на збереження файлу { $name }. Шукайте його серед завантажень.
open-sealed-title = Відкриття зашифрованої чернетки
open-sealed-text = Уведіть парольну фразу цього файлу.
open-sealed-confirm = Відкрити

## The desk

desk-title = Робочий стіл
desk-new-request = Новий запит
desk-open-file = Відкрити файл
desk-drop-hint = Отриманий запит у вигляді PDF або файлу можна також перетягнути в будь-яке місце цієї сторінки.
desk-paste-title = Є лише паперовий документ
desk-paste-label = Текст QR-коду
desk-paste-hint = Зчитайте QR-код на першій сторінці телефоном або сканером і вставте сюди його текст: він починається з P35. Підходить і текст файлу запиту.
desk-paste-open = Відкрити текст
desk-drafts = Чернетки
desk-no-drafts = Чернеток ще немає
desk-no-drafts-text = Почніть із кнопки «Новий запит». Ви вибираєте контактний пункт, у будь-якому порядку заповнюєте те, що вам відомо, і отримуєте документ його мовою для передання.
desk-locked = Ваші чернетки заблоковано
desk-locked-text = Вони зберігаються в цьому браузері зашифрованими. Уведіть свою парольну фразу, щоб їх побачити.
# $count: number of drafts that cannot be read.
desk-unreadable =
    { $count ->
        [one] Неможливо прочитати { $count } чернетку з тих, що зберігаються в цьому браузері. Її залишено без змін.
        [few] Неможливо прочитати { $count } чернетки з тих, що зберігаються в цьому браузері. Їх залишено без змін.
        [many] Неможливо прочитати { $count } чернеток із тих, що зберігаються в цьому браузері. Їх залишено без змін.
       *[other] Неможливо прочитати { $count } чернетки з тих, що зберігаються в цьому браузері. Їх залишено без змін.
    }
desk-draft-without-reference = Ще без номера
desk-draft-without-recipient = Ще без адресата
# $state: name of a State. It is not a Party to the Convention.
desk-draft-not-a-party = { $state } – не Сторона Конвенції
desk-draft-tag = Чернетка
# $date: date with the month in words. $time: time of day as 14:32.
desk-draft-changed = Остання зміна: { $date } о { $time }
# $time: time of day as 14:32.
desk-draft-changed-today = Остання зміна: сьогодні о { $time }
desk-draft-save = Зберегти у файл
desk-draft-copy = Копіювати
desk-draft-delete = Видалити
# The three buttons above for screen readers. $draft: reference of the draft, or what stands for it.
desk-draft-save-label = Зберегти у файл: { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-copy-label = Копіювати: { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-delete-label = Видалити: { $draft }
desk-draft-copied = Чернетку скопійовано. Копія стоїть першою у списку.
# $draft: reference of the draft, or what stands for it.
desk-delete-title = Видалити чернетку «{ $draft }»?
desk-delete-text = Її буде остаточно видалено з цього браузера. Збережені вами файли залишаться на місці.
desk-delete-confirm = Видалити чернетку
desk-deleted = Чернетку видалено.
desk-where = Де перебуває ваша робота
cases-title = Файл справ
retention-title = Строк зберігання справ
log-title = Журнал
desk-where-memory = Лише в пам’яті. Коли цю сторінку буде закрито, зникне все, чого ви не зберегли у файл.
desk-where-locked = У цьому браузері, зашифровано й заблоковано. Те, що ви пишете зараз, є лише в пам’яті.
desk-where-browser = У цьому браузері, зашифровано вашою парольною фразою. Браузери можуть видаляти те, що зберігають сторінки: важливе збережіть також у файл.
desk-where-refused = Лише в пам’яті: цей браузер нічого не зберігає для цього файлу. Збережіть роботу у файл, перш ніж закрити сторінку.

## The settings

settings-title = Налаштування
settings-text = Те, що ви напишете тут, з’являтиметься в кожному новому запиті. Уже розпочаті запити не зміняться.
settings-locked = Ваші налаштування заблоковано
settings-locked-text = Вони зберігаються в цьому браузері зашифрованими. Уведіть свою парольну фразу, щоб їх побачити та змінити.
settings-interface = Екран
settings-theme = Кольори
settings-theme-device = Як на пристрої
settings-theme-light = Світлі
settings-theme-dark = Темні
settings-authority = Ваш орган
settings-authority-hint = Елемент (a) запиту: хто запитує збереження.
settings-authority-name = Назва органу
settings-authority-name-hint = Напишіть її кожною мовою, якою складаєте документи, принаймні англійською.
settings-unit = Підрозділ
settings-other-languages = Іншими мовами
settings-address = Адреса
settings-place = Населений пункт
settings-place-hint = Зазначається поруч із датою там, де підписують документ.
settings-phone = Телефон
settings-phone-hint = Із + і кодом країни, наприклад +999 100 0001.
settings-mobile = Мобільний телефон
settings-fax = Факс
settings-email = Електронна пошта
settings-email-hint = Офіційна адреса: листи з інших адрес викликають сумнів.
settings-office-hours = Години роботи
settings-office-hours-hint = Наприклад: понеділок – п’ятниця, 09:00–18:00; чергова служба працює цілодобово.
settings-zone = Часовий пояс
# $zone: IANA name of the time zone of this device.
settings-zone-hint = Почніть уводити назву міста. Якщо поле порожнє, використовується часовий пояс цього пристрою: { $zone }.
settings-persons = Підписувачі
settings-persons-hint = Першого з них буде зазначено в нових запитах.
# $number: place in the list, from 1.
settings-person = Особа { $number }
settings-person-name = Ім’я та прізвище
settings-person-function = Посада
settings-person-add = Додати особу
settings-confirmation = Контакт для підтвердження
settings-confirmation-hint = Кому телефонує інша сторона, щоб переконатися у справжності запиту. Інша особа та інший номер, ніж зазначені вище.
settings-confirmation-person = Ім’я та прізвище
settings-confirmation-title = Звання або посада
settings-confirmation-function = Функції
settings-documents = Ваші документи
settings-letterhead = Шапка бланка
settings-letterhead-hint = Друкується над назвою кожного документа, рядок за рядком.
settings-letterhead-image = Зображення в шапці бланка
# $limit: a number with its unit.
settings-letterhead-image-hint = Наприклад, емблема: PNG або JPEG, щонайбільше { $limit }. Зображення зменшується, щоб воно вміщувалося в кожному запиті; прозоре стає білим.
settings-letterhead-image-choose = Вибрати зображення
settings-letterhead-image-remove = Вилучити зображення
picture-fault-not-a-picture = Цей файл не є зображенням PNG або JPEG. Збережіть зображення в одному з цих форматів і виберіть його ще раз.
# $width, $height: in pixels. $limit: the most pixels there may be.
picture-fault-too-many-pixels = Це зображення завелике: { $width } × { $height } пікселів, дозволено загалом { $limit }. Зменште його та виберіть ще раз.
picture-fault-damaged = Браузер не зміг прочитати це зображення: воно пошкоджене або неповне. Виберіть інше.
settings-marking-hint = Друкується на кожній сторінці нових запитів. Окремий запит може мати інший гриф.
settings-own-language = Мова, якою ви пишете
settings-own-language-hint = Факти й підстави спершу пишуть цією мовою.
# $language: name of the language of the interface.
settings-own-language-interface = Мова інтерфейсу ({ $language })
settings-first-language = Перша мова документів
settings-first-language-propose = Яку приймає адресат
settings-second-language = Друга мова документів
settings-second-language-none = Немає
settings-paper = Папір
settings-paper-a4 = A4 (210 × 297 мм)
settings-paper-letter = US Letter (8,5 × 11 дюймів)
settings-passphrase = Парольна фраза
settings-passphrase-none = Парольну фразу не встановлено. Ваша робота зберігається лише в пам’яті.
settings-passphrase-set = Парольну фразу встановлено. Вашу роботу зашифровано в цьому браузері.
settings-passphrase-set-button = Встановити парольну фразу
settings-passphrase-change-button = Змінити парольну фразу
settings-passphrase-unlock-button = Розблокувати
settings-lock = Автоматичне блокування
# $keys: the keys, such as Alt+Shift+L.
settings-lock-hint = Коли впродовж цього часу ніхто не торкається клавіатури чи миші, роботу буде збережено й заблоковано. Клавіші { $keys } блокують одразу; потім ви продовжите з того самого місця.
# $minutes: number of minutes, at least 5.
settings-lock-minutes = Через { $minutes } хв
settings-lock-never = Ніколи

## About this program

about-title = Про програму Point35
about-text = Запити між контактними пунктами Цілодобової мережі Конвенції про кіберзлочинність (ETS 185) в одному файлі. Програма працює без установлення, без сервера та без мережі.
about-not-official = Її форми ґрунтуються на статтях 29 і 30 Конвенції. Вони не є офіційними формами.
about-program = Ця програма
about-version = Версія
about-hash = SHA-256 програми
about-hash-hint = Контрольну суму всього файлу опубліковано поруч із ним.
about-zones = База даних часових поясів
about-forms = Версія форм
about-unknown = У цій збірці невідомо
about-directory = Довідник
about-directory-number = Номер випуску
about-directory-issuer = Видавець
about-directory-issued = Дата видання
about-directory-valid-until = Чинний до
about-directory-size = Вміст
# $parties: number of Parties. $points: number of contact points.
about-directory-counts = Сторін: { $parties }, контактних пунктів: { $points }
about-directory-kind = Вид
about-directory-exercise = Навчальний: усе в ньому вигадано
about-directory-real = Довідник мережі
about-languages = Мови
about-languages-hint = Формулювання, позначені як проєкт, не схвалив жоден юрист Сторони.
about-language = Мова
about-language-interface = Інтерфейс
about-language-documents = Документи
about-language-review = Формулювання
about-yes = Так
about-no = Ні
about-review-draft = Проєкт, не перевірено
# $by: who reviewed the wording. $date: date with the month in words.
about-review-done = Перевірено: { $by }, { $date }
about-kept = Що зберігається на цьому пристрої
about-kept-what = Що
about-kept-how = Як
about-kept-packs = Відкриті вами пакети шрифтів
about-kept-settings = Мова інтерфейсу та кольори
about-kept-attempts = Скільки разів уведено неправильну парольну фразу, строк зберігання справ
about-kept-drafts = Чернетки
about-kept-deletions = Які справи й коли було видалено, за випадковим номером
about-kept-profile = Ваш профіль
about-kept-log = Журнал
about-kept-imported = Довідник, який ви відкрили
about-kept-exercise = Навчальний довідник і форми
about-kept-keys = Ключі видавців, яким довіряють
about-kept-clear = У відкритому вигляді, у цьому браузері
about-kept-sealed = Зашифровано вашою парольною фразою, у цьому браузері
about-kept-memory = Лише в пам’яті, зникає із закриттям сторінки
about-set-aside = Відкладено, бо не вдалося прочитати
# $count: number of records.
about-set-aside-count =
    { $count ->
        [one] { $count } запис
        [few] { $count } записи
        [many] { $count } записів
       *[other] { $count } запису
    }
about-delete = Видалення всього
about-delete-text = Видаляє з цього браузера всі чернетки, профіль, відкриті вами довідник і пакети шрифтів, парольну фразу та налаштування. Збережені вами файли залишаться на місці.
about-delete-button = Видалити все із цього браузера
about-delete-title = Видалити все із цього браузера?
about-delete-confirm = Видалити все
about-licences = Ліцензії
about-licences-text = Point35 – вільне програмне забезпечення на умовах ліцензії MIT або ліцензії Apache 2.0, на ваш вибір. Ліцензії програм і шрифтів, що входять до його складу, наведено у файлі THIRD-PARTY.txt у пакеті, з яким воно постачається.

## An address that leads nowhere

unknown-title = Такої сторінки немає
unknown-text = Можливо, адресу введено з помилкою, або чернетку видалено чи заблоковано.
unknown-to-desk = Перейти до робочого столу
