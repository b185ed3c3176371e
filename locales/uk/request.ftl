### The pages of a request: beginning it, its sections, the check, the document.

## Beginning a request

new-title = Новий запит
new-instrument = Який запит?
new-instrument-hint = У ньому Сторону просять негайно зберегти дані, доки їх не видалено. Він не є проханням передати дані: для цього згодом подають запит про взаємну допомогу.
new-recipient = Кому?
new-later = Вибрати контактний пункт пізніше
new-failed = Браузер не надав випадкових чисел для номера чернетки. Закрийте інші програми й спробуйте ще раз або скористайтеся іншим браузером.

## The head of each page of a request

request-above = Запит
# $name: short name of the kind of request. $reference: the own reference.
request-heading = { $reference } – { $name }
request-views = Частини цього запиту
request-sections = Розділи
request-check = Перевірка
request-document = Документ
request-undo = Скасувати зміну
request-redo = Повторити зміну
request-undone = Останню зміну скасовано.
request-redone = Зміну внесено знову.
request-to-check = Перевірити запит
request-recipient = Запитуваний контактний пункт
# $row: name of a row, such as “Data item 2”. $label: label of a field.
request-label-in-row = { $row }: { $label }

## The list of sections

section-state-not-started = Не розпочато
section-state-in-progress = Не завершено
section-state-questionable = Заповнено, є застереження
section-state-complete = Заповнено
# $done: how many of the elements are there. $all: how many there are.
elements-summary = Елементи пункту 2 статті 29: наявні { $done } з { $all }
element-there = наявний
element-missing = відсутній

## The form of a section

section-steps = Кроки
# $section: name of the section.
section-next = Далі: { $section }
# $section: name of the section.
section-back = Назад: { $section }
section-list = Усі розділи
page-unknown = Такого розділу немає.
# $article: number of an article, such as 29(2)(a).
field-basis = Стаття { $article } Конвенції про кіберзлочинність (ETS № 185)
field-statement = Це речення є в кожному запиті, його не можна вилучити.
group-add = Додати ще
identifier-kind = Вид ідентифікатора
identifier-kind-automatic = Розпізнати автоматично
preview-title = Документ на цей момент

## A pasted log

paste-title = Вставити частину журналу
paste-label = Рядки журналу, таблиці або заголовка електронного листа
paste-hint = Знайдені в них адреси, порти, час і облікові записи стануть об’єктами даних. Вставлене залишається на цьому пристрої.
paste-look = Знайти ідентифікатори
# $count: how many were found.
paste-found = Знайдено: { $count }.
# $count: how many were found. $lines: how many lines were read. $without: how many of them held nothing.
paste-summary = Знайдено: { $count }. Прочитано рядків: { $lines }; рядків без ідентифікатора: { $without }.
paste-cut = Текст задовгий: прочитано лише його початок. Решту вставте потім.
paste-zone-missing = Часового поясу там не зазначено: виберіть його в об’єкті даних.
paste-take = Додати вибране як об’єкти даних
# $count: how many were added.
paste-added = Додано об’єктів даних: { $count }.

## Files that go with a request

annexes-choose = Вибрати файли
annexes-drop-hint = Файли можна також перетягнути в будь-яке місце цієї сторінки.
# $name: name of a file. $percent: how many hundredths of it have been read.
annexes-reading = Читається { $name }: { $percent } %
annexes-progress = Прочитана частина файлу
annexes-stop = Зупинити
# $count: how many were added.
annexes-added = Додано файлів: { $count }.
# $name: name of a file.
annexes-unreadable = Браузер не зміг прочитати { $name }. Можливо, файл переміщено чи змінено або це папка. Виберіть його ще раз.

## Recipient and languages

# $name: Party and authority.
recipient-chosen = Вибрано: { $name }
languages-title = Мови документа
languages-hint = Спершу наведено текст мовою адресата, під ним або поруч – другою мовою.
languages-first = Перша мова
languages-second = Друга мова
languages-own = Мова, якою ви пишете
languages-none = Немає: лише одна мова
arrangement-title = Розташування двох мов
arrangement-line-by-line = Рядок за рядком: кожен текст першою мовою, під ним – другою
arrangement-side-by-side = Поруч: по одній колонці для кожної мови

## The marking of the pages

marking-label = Гриф на кожній сторінці
marking-none = Немає
# The Traffic Light Protocol of FIRST. $label: such as TLP:RED, never translated.
marking-tlp-red = { $label }: лише для безпосередніх адресатів
# $label: as above.
marking-tlp-amber = { $label }: для організації-адресата та її клієнтів за службової потреби
# $label: as above.
marking-tlp-amber-strict = { $label }: лише для організації-адресата за службової потреби
# $label: as above.
marking-tlp-green = { $label }: для спільноти адресатів, не для загалу
# $label: as above.
marking-tlp-clear = { $label }: без обмежень
marking-own = У власному формулюванні
marking-words = Формулювання грифа
marking-words-hint = Друкуються так, як написані, усіма мовами документа.

## The check

check-title = Перевірка
check-ready = Перешкод для документа немає. Його можна передавати.
check-not-ready = Бракує чогось обов’язкового, або щось зазначено неправильно. Документ можна створити як проєкт; він стане остаточним, коли наведені нижче зауваження буде усунено.
check-to-document = Перейти до документа
check-to-draft = Перейти до проєкту документа

## The document

document-title = Документ
document-is-draft = Це проєкт: бракує чогось обов’язкового, або щось зазначено неправильно, тому на кожній сторінці стоїть позначка «ПРОЄКТ».
document-pdf = Зберегти як PDF
document-pdf-draft = Зберегти проєкт як PDF
document-print = Друкувати
document-copy-text = Копіювати як текст для електронного листа
document-save-file = Зберегти запит у файл
document-file-hint = Файл запиту можна знову відкрити в цій програмі, зокрема на іншому пристрої.
document-working = Документ створюється.
# $name: name of the file.
document-saved = Браузеру надіслано запит на збереження файлу { $name }. Шукайте його серед завантажень.
document-no-language = Однієї з мов цього документа немає в цій версії програми. Виберіть іншу мову.
document-pdf-fault = Не вдалося створити PDF. Натомість надрукуйте документ і повідомте про помилку, додавши файл запиту.
document-docx = Зберегти як документ Word (DOCX)
document-docx-hint = Документ Word призначено для органів, які мають його редагувати. Він не містить ні контрольного коду, ні даних, які програма може прочитати: передавайте також PDF.

## What goes with the document

document-email = Супровідний електронний лист
document-email-hint = Для листа, до якого ви додаєте PDF, мовами документа. Про справу в ньому нічого не сказано.
document-email-subject-copy = Копіювати тему
document-email-copy = Копіювати лист
document-email-open = Відкрити лист у поштовій програмі
document-call = Текст для телефонної розмови
document-call-hint = Короткі речення, які читають адресатові вголос. Те, що в дужках, – лише для вас.
document-call-copy = Копіювати текст

## A blank form

blank-title = Незаповнений бланк
blank-hint = Усі запитання з місцем для запису від руки, однією або двома мовами.
blank-pdf = Зберегти бланк як PDF
blank-print = Друкувати бланк
blank-docx = Зберегти бланк як документ Word
