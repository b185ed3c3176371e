### The directory of contact points: search, cards, opening a snapshot.

directory-title = Довідник
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-snapshot = Випуск № { $number } від { $issued }, видавець: { $issuer }, чинний до { $until }: { $count ->
        [one] { $count } контактний пункт
        [few] { $count } контактні пункти
        [many] { $count } контактних пунктів
       *[other] { $count } контактного пункту
    }.
directory-browse = Усі Сторони
directory-back = Назад до довідника
directory-no-contact-point = Цього контактного пункту немає в теперішньому довіднику

## Search

search-label = Пошук у довіднику
search-hint = Назва Сторони будь-якою мовою, її код або назва органу.
search-not-a-party = Не є Стороною Конвенції: Цілодобова мережа її не охоплює

## Opening another snapshot

directory-open-title = Відкрити новіший довідник
directory-open-hint = Доступ до справжнього довідника обмежено: його зберігають зашифрованим вашою парольною фразою, а доки її немає – лише в пам’яті.
directory-open = Відкрити файл довідника
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-found = Цей файл – випуск № { $number } від { $issued }, видавець: { $issuer }, чинний до { $until }, у ньому { $count ->
        [one] { $count } контактний пункт
        [few] { $count } контактні пункти
        [many] { $count } контактних пунктів
       *[other] { $count } контактного пункту
    }.
directory-other-series = Він надійшов від іншого видавця, ніж довідник, яким ви користуєтеся, або один із двох є навчальним. Використовуйте його, лише якщо знаєте, звідки він.
directory-take = Використовувати цей довідник
directory-leave = Залишити теперішній
directory-taken = Довідник замінено.
directory-return = Повернутися до навчального довідника
directory-return-text = Відкритий вами довідник буде видалено з програми, і знову використовуватиметься навчальний довідник.
directory-returned = Знову використовується навчальний довідник.

## Signatures: who issued a snapshot

# $issuer: who issued it. $since: a date.
directory-signature-believed = Його підписав видавець { $issuer } ключем, якому тут довіряють з { $since }.
directory-signature-first-use = Він підписаний ключем, який тут новий. Ключ може створити будь-хто: перш ніж користуватися файлом, зателефонуйте видавцеві за номером, який ви мали раніше, і звірте відбиток.
directory-signature-other-key = Він підписаний не тим ключем, якому довіряють для цього видавця. Якщо видавець не оголошував нового ключа, цей файл створив хтось інший. Зателефонуйте видавцеві за номером, який ви мали раніше, і звірте відбиток.
# $issuer: whose key it is.
directory-signature-other-issuer = Файл називає іншого видавця, ніж його підпис: ключ належить { $issuer }. Нічого не змінено.
# $key: id of a key.
directory-signature-unknown-key = Файл підписаний ключем { $key }, якого тут немає, тому його не можна перевірити. Попросіть у видавця файл разом із відкритим ключем; нічого не змінено.
directory-signature-altered = Файл змінено або пошкоджено після підписання. Попросіть його у видавця ще раз; нічого не змінено.
directory-signature-signature-missing = Файл не підписаний, а файли цього видавця підписані. Попросіть у видавця підписаний файл; нічого не змінено.
directory-signature-unsigned = Він не підписаний: ніщо не показує, хто його створив і чи його не змінено.
directory-signature-exercise = Це навчальний довідник: усе в ньому вигадане, підпис не потрібен.
# A colon stands before the digits.
directory-fingerprint = Відбиток ключа:
directory-compared = Відбиток звірено з видавцем телефоном.
directory-unsigned-anyway = Я знаю, хто дав мені цей файл, і користуюся ним без підпису.
directory-file-expired = Його строк минув: видавець більше не відповідає за нього. Попросіть новіший.
# $issuer: who issued it.
directory-next-key = { $issuer } оголошує наступний ключ, підписаний тим, якому тут довіряють.
directory-key-take = Довіряти й цьому ключу
directory-key-taken = Відтепер довіряють і наступному ключу.
directory-key-not-believed = Цей файл є ключем, але його не підписав жоден ключ, якому тут довіряють. Нічого не змінено.

## What a snapshot changes

changes-title = Що він змінює
changes-none = Жодна Сторона і жоден контактний пункт не змінюються.
# $count: number of records.
changes-confirmed = { $count ->
    [one] { $count } запис без змін підтверджено знову.
    [few] { $count } записи без змін підтверджено знову.
    [many] { $count } записів без змін підтверджено знову.
   *[other] { $count } запису без змін підтверджено знову.
}
changes-concerned = Ці запити адресовано контактному пункту або Стороні, дані яких змінюються. Перевірте адресата:
# Before the name of a Party or of a contact point.
changes-added = Додано
changes-removed = Вилучено
changes-changed = Змінено
changes-field = Поле
changes-before = Було
changes-after = Стане
changes-elsewhere = Змінюються лише подробиці, яких немає на картці, як-от слова для пошуку.
changes-name = Назва
changes-territory = Територія
changes-unit = Підрозділ
changes-notes = Примітки
changes-languages = Мови її органів
changes-time-zones = Часові пояси
changes-reservation-29-4 = Застереження за пунктом 4 статті 29
changes-declaration-27-9-e = Заява за підпунктом «e» пункту 9 статті 27
changes-central-authorities = Центральні органи (пункт 2 статті 27)

## Why a file is refused. Nothing is lost: the directory in use stays.

snapshot-fault-too-large = Файл завеликий для довідника. Теперішній довідник залишається без змін.
snapshot-fault-not-json = Файл пошкоджено, або це не довідник. Попросіть надіслати його ще раз; теперішній довідник залишається без змін.
snapshot-fault-not-a-snapshot = Файл не є випуском довідника. Теперішній довідник залишається без змін.
snapshot-fault-unsupported-version = Файл створено для іншої версії цієї програми. Отримайте найновішу версію програми; теперішній довідник залишається без змін.
snapshot-fault-wrong-shape = Щось у файлі не відповідає формі довідника. Попросіть у видавця правильний файл; теперішній довідник залишається без змін.
snapshot-fault-record = Запис у файлі суперечить сам собі або іншому запису. Попросіть у видавця правильний файл; теперішній довідник залишається без змін.
snapshot-succession-same = Цей файл – той самий довідник, яким ви вже користуєтеся.
snapshot-succession-older = Цей файл старіший за теперішній довідник, який залишається без змін.
snapshot-succession-conflicting = Цей файл має той самий номер, що й теперішній довідник, але інший зміст. Запитайте у видавця, який із них правильний; теперішній довідник залишається без змін.

## The card of a contact point

# $time: hours and minutes. $date: the date there. $zone: name of a time zone. $offset: difference from UTC.
card-local-time = Там зараз { $time }, { $date }, { $zone } ({ $offset })
presence-in-office-hours = Робочий час
presence-outside-office-hours = Неробочий час
presence-weekend = Там вихідний
duty-desk-around-the-clock = Чергова служба працює цілодобово
duty-desk-on-call = У неробочий час на виклики відповідає черговий
duty-desk-none = У неробочий час чергової служби немає
card-channels = Канали в порядку пріоритету
card-channel-now = Скористайтеся зараз
channel-phone = Телефон
channel-mobile = Мобільний телефон
channel-email = Електронна пошта
channel-fax = Факс
channel-portal = Портал
channel-i-24-7 = I-24/7
channel-siena = SIENA
channel-other = Інший канал
security-secured = захищений
security-unsecured = незахищений
availability-around-the-clock = цілодобово
availability-office-hours = лише в робочий час
key-openpgp = Ключ OpenPGP
key-s-mime = Сертифікат S/MIME
card-person = Відповідальна особа
card-address = Адреса
card-kind = Вид органу
authority-kind-police = Поліція
authority-kind-prosecution = Прокуратура
authority-kind-ministry = Міністерство
authority-kind-court = Суд
authority-kind-interpol-bureau = Національне центральне бюро Інтерполу
authority-kind-cyber-agency = Орган із кібербезпеки
authority-kind-other = Інший орган
card-purpose = Компетенція
purpose-general = Усі запити за статтею 35
purpose-preservation = Збереження та поліцейська інформація
purpose-mutual-assistance = Взаємна допомога
card-languages-accepted = Прийнятні мови
card-languages-spoken = Мови чергової служби
card-translation = Переклад
translation-not-needed = Не потрібен
translation-may-follow = Можна надати пізніше
translation-required = Має надійти разом із запитом
card-power-29 = Збереження (стаття 29)
card-power-30 = Розкриття даних про рух інформації (стаття 30)
card-power-31 = Доступ до даних, які зберігаються (стаття 31)
power-executes = Виконує самостійно
power-facilitates = Сприяє виконанню
power-none = Не має повноважень
card-ordered-by = Розпорядження про збереження видає
ordering-body-police = поліція
ordering-body-prosecutor = прокурор
ordering-body-court = суд
card-office-hours = Робочий час на місці
weekday-1 = пн
weekday-2 = вт
weekday-3 = ср
weekday-4 = чт
weekday-5 = пт
weekday-6 = сб
weekday-7 = нд
card-dual-criminality = Подвійна криміналізація (пункт 4 статті 29)
card-dual-criminality-possible = Може вимагатися для правопорушень, не передбачених статтями 2–11
card-dual-criminality-none = Не вимагається
card-confirmation = Офіційне підтвердження (пункт 3 статті 25)
confirmation-always = Завжди
confirmation-on-demand = На вимогу
confirmation-never = Не потрібне
card-court-order = Судове рішення
card-court-order-copy = Потрібно додати копію
card-penalty = Найсуворіше покарання за правопорушення – щонайменше
# $months: a number of months.
card-months = { $months ->
        [one] { $months } місяць позбавлення волі
        [few] { $months } місяці позбавлення волі
        [many] { $months } місяців позбавлення волі
       *[other] { $months } місяця позбавлення волі
    }
card-preservation = Строк збереження даних
# $days: a number of days.
card-days = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
card-renewal = Продовження
card-renewal-none = Неможливе
# $times: how many times. $days: a number of days.
card-renewal-times = { $times ->
        [one] { $times } раз
        [few] { $times } рази
        [many] { $times } разів
       *[other] { $times } разу
    }, щоразу на { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
# $days: a number of days.
card-renewal-repeatedly = Скільки разів це обґрунтовано, щоразу на { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
card-maximum = Найдовший строк збереження загалом
card-notification = Чи повідомляють власника облікового запису
user-notification-never = Ніколи
user-notification-unless-secret = Так, якщо не наказано зберігати таємницю
user-notification-always = Завжди
user-notification-unknown = Невідомо
card-source = Джерело запису
# $source: who said so. $date: the day of the source.
card-source-dated = { $source }, { $date }
# $days: how many days ago. $date: the day.
card-age = { $days ->
        [one] Востаннє перевірено { $days } день тому, { $date }
        [few] Востаннє перевірено { $days } дні тому, { $date }
        [many] Востаннє перевірено { $days } днів тому, { $date }
       *[other] Востаннє перевірено { $days } дня тому, { $date }
    }
card-new-request = Новий запит до цього контактного пункту
