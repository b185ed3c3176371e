# Cases: in a file, how long they are kept, and the log of what was done.

## The case file: saving and opening cases

cases-text = Файл справ містить справи, зашифровані парольною фразою. З ним ви передаєте зміну й зберігаєте те, що браузер може видалити. Справи, які тут уже є, об’єднуються поле за полем.
# The kind of file in the dialog of the browser.
cases-file = Файл справ Point35
cases-save-title = Збереження
cases-chosen = Справи
cases-save-hint = Парольна фраза цього браузера відкриває файл у будь-якій копії Point35. Для колег, які її не знають, візьміть іншу.
# $count: number of cases.
cases-save-deleted = У файлі також зазначено, які справи було видалено, за випадковим номером і датою: { $count }.
cases-save = Зберегти у файл
cases-save-own = Зберегти з іншою парольною фразою
# $name: name of the file.
cases-save-again = Зберегти знову у { $name }
# $name: name of the file.
cases-saved = Справи збережено у { $name }.
# $time: time of day as 14:32. $name: name of the file.
cases-saved-at = Останнє збереження у файл о { $time }: { $name }. Він там, де ви вибрали, або серед завантажень.
cases-seal-title = Збереження справ з іншою парольною фразою
cases-seal-text = Файл відкривається лише цією парольною фразою. Нікому не повідомляйте її в тому самому листі, що й файл.
cases-open-title = Відкриття
cases-open-hint = Файл залишається як є, і нічого з того, що є тут, не втрачається.
cases-open = Відкрити файл справ
cases-unlock-title = Відкриття файлу справ
cases-unlock-text = Уведіть парольну фразу, з якою було збережено файл.
# $new, $changed, $same: numbers of cases.
cases-arrived = Справи з файлу: нових – { $new }, змінених – { $changed }, без змін – { $same }.
# $count: number of fields.
cases-arrived-conflicts =
    { $count ->
        [one] { $count } поле змінено з обох боків. Обидва значення наведено нижче.
        [few] { $count } поля змінено з обох боків. Обидва значення кожного наведено нижче.
       *[other] { $count } полів змінено з обох боків. Обидва значення кожного наведено нижче.
    }
# $count: number of cases.
cases-arrived-left =
    { $count ->
        [one] { $count } справа з файлу залишається видаленою.
        [few] { $count } справи з файлу залишаються видаленими.
       *[other] { $count } справ із файлу залишаються видаленими.
    }
# $count: number of cases.
cases-arrived-gone =
    { $count ->
        [one] { $count } справу видалено й тут.
        [few] { $count } справи видалено й тут.
       *[other] { $count } справ видалено й тут.
    }

## What was deleted on one side, before the cases of a file are taken in

cases-decide-title = Видалено лише з одного боку
cases-decide-hint = З файлу ще нічого не взято. Доки ви нічого не виберете, видалене залишається видаленим, а те, що є тут, залишається тут.
cases-return = Повернути видалене
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-case = { $draft }, видалено: { $date }
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-changed = { $draft }, видалено: { $date }, потім змінено у файлі
cases-follow = Видалити й тут
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-follow-case = { $draft }, видалено в іншому місці: { $date }
cases-decide-confirm = Взяти справи
cases-decide-close = Закрити файл
cases-decide-closed = Файл закрито. Нічого з нього не взято.

## What two copies of a case disagree in

cases-conflicts-title = Змінено з обох боків
cases-conflicts-hint = Використано пізніше значення. Інше залишається тут, доки ви його не використаєте або не відкинете.
cases-conflict-ours = Використано зараз
# $date: date with the month in words. $time: time of day as 14:32.
cases-conflict-other = Інше значення: { $date }, { $time }
# Stands in the place of a value.
cases-conflict-empty = порожньо
cases-conflict-use = Використати інше значення
cases-conflict-drop = Відкинути інше значення
# The buttons above for screen readers. $field: name of the field.
cases-conflict-use-label = Використати інше значення: { $field }
# $field: name of the field.
cases-conflict-drop-label = Відкинути інше значення: { $field }
cases-conflict-used = Тепер використано інше значення.
cases-conflict-dropped = Інше значення відкинуто.
cases-part-recipient = Запитуваний контактний пункт
cases-part-languages = Мови документа
cases-part-own-language = Мова, якою ви пишете
cases-part-appearance = Вигляд документа
cases-part-template = Форма

## Closing a case on the desk

desk-draft-close = Закрити справу
# $draft: reference of the case, or what stands for it.
desk-draft-close-label = Закрити справу: { $draft }
desk-draft-reopen = Відкрити знову
# $draft: reference of the case, or what stands for it.
desk-draft-reopen-label = Відкрити знову: { $draft }
desk-draft-closed = Справу закрито. Її можна відкрити знову.
desk-draft-reopened = Справа знову відкрита.
desk-draft-closed-tag = Закрита
# $date: date with the month in words.
desk-draft-closed-on = Закрито: { $date }

## How long cases are kept

retention-text = Персональні дані зберігаються не довше, ніж потрібно. Point35 пропонує, що можна видалити; без вас нічого не видаляється. Журнал залишається: у ньому немає нічого зі змісту справ. Залишається також, яку справу й коли було видалено, за випадковим номером, щоб давніший файл не повернув її без вас.
retention-proposals = Що можна видалити
retention-none = Жодна закрита справа не зберігається довше, ніж визначає її правило.
retention-proposed = Закриті справи, строк яких минув
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-proposal = { $draft }, закрито: { $date }
retention-delete = Видалити вибрані справи
# $count: number of cases.
retention-delete-title =
    { $count ->
        [one] Видалити { $count } справу?
        [few] Видалити { $count } справи?
       *[other] Видалити { $count } справ?
    }
retention-delete-text = Їх буде остаточно видалено з цього браузера. Збережені вами файли залишаться на місці.
retention-deleted = Вибрані справи видалено.
retention-forgotten = Відкриті й стільки ж часу без змін
retention-forgotten-hint = Закрийте те, що завершено: лише тоді починається строк.
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-unchanged = { $draft }, остання зміна: { $date }
retention-rules = Правило для кожного виду справ
# $months: number of months, at least 3.
retention-months = Пропонувати через { $months } міс. після закриття
retention-for-ever = Ніколи не пропонувати
# The attributes stand at the fields of which they have the name.
minimise = Чого не потрібно писати
    .facts = Зазначте злочин і зв’язок даних із ним. Не наводьте імен потерпілих і свідків, відомостей про здоров’я та родину.
    .item-description = Описуйте дані за обліковим записом, адресою та часом, а не за особою, яка ними користується.
    .necessity = Скажіть, чому дані можуть бути втрачені. Характеристика особи не потрібна.
    .annexes = Не додавайте документів, що посвідчують особу, і показань: для збереження вони не потрібні.
    .urgency-reasons = Назвіть небезпеку, а не особу в небезпеці, якщо її не потрібно розшукати.
minimise-hint = Іншій стороні потрібно стільки, щоб знайти й зберегти дані, і не більше. Імена потерпілих і свідків можна навести пізніше, у запиті про розкриття.

## The log

log-text = Хто, що й коли зробив у цій копії. Журнал зашифровано вашою парольною фразою, і в ньому немає нічого зі змісту справ. Зберігаються останні 2000 записів.
log-locked = Журнал заблоковано
log-locked-text = Його зашифровано й збережено в цьому браузері. Уведіть парольну фразу, щоб його побачити.
log-when = Коли
log-who = Хто
log-what = Що
log-case = Справа
log-save = Зберегти як таблицю (CSV)
# $name: name of the file.
log-saved = Браузер отримав запит зберегти { $name }.
log-empty = Ще нічого не зроблено.
log-deed-case-begun = Розпочато
log-deed-case-copied = Розпочато як копію
log-deed-case-deleted = Видалено
log-deed-case-closed = Закрито
log-deed-case-reopened = Відкрито знову
log-deed-case-expired = Видалено, строк минув
log-deed-case-brought-back = Повернуто з файлу справ
log-deed-case-saved = Збережено у файл
log-deed-document-made = Створено документ
# $count: number of cases.
log-deed-cases-saved = Справ збережено у файл справ: { $count }
# $count: number of cases.
log-deed-cases-opened = Справ відкрито з файлу справ: { $count }
log-deed-unlocked = Розблоковано
# $count: how many.
log-deed-wrong-passphrases = Неправильних парольних фраз до розблокування: { $count }
log-deed-locked = Заблоковано
log-deed-passphrase-set = Установлено парольну фразу
log-deed-passphrase-changed = Змінено парольну фразу

## After everything was deleted

wiped-title = Усе видалено
wiped-text = Цей браузер більше нічого не зберігає від Point35. Збережені вами файли залишаться на місці; історія браузера називає сторінки цього файлу, а не їхній зміст.
