# Identifiers and what is noticed about them; dates and instants as typed.

## Kinds of identifier

identifier-kind-ip = IP-адреса
identifier-kind-url = Вебадреса (URL)
identifier-kind-domain = Доменне ім’я
identifier-kind-email = Адреса електронної пошти
identifier-kind-phone = Номер телефону
identifier-kind-user-id = Ідентифікатор користувача або облікового запису
identifier-kind-imei = IMEI пристрою
identifier-kind-hash = Геш-значення файлу
identifier-kind-crypto-address = Криптовалютна адреса
identifier-kind-message-id = Message-ID електронного листа
identifier-kind-free = Інше, словами

## Currencies, by the form of the address

identifier-coin-bitcoin = Bitcoin
identifier-coin-bitcoin-test = Тестова мережа Bitcoin (не гроші)
identifier-coin-litecoin = Litecoin
identifier-coin-dogecoin = Dogecoin
identifier-coin-tron = Tron
identifier-coin-ethereum = Ethereum або сумісна мережа

## Findings: how the text was typed

# $count (number): how many characters were left out
# $listed (text): which ones, for example U+0000, U+202E
finding-removed-characters = { $count ->
        [one] Вилучено { $count } невидимий знак ({ $listed }).
        [few] Вилучено { $count } невидимі знаки ({ $listed }).
        [many] Вилучено { $count } невидимих знаків ({ $listed }).
       *[other] Вилучено { $count } невидимого знака ({ $listed }).
    } Порівняйте результат зі своїм джерелом.
finding-refanged = Адресу було записано так, щоб на неї не можна було натиснути; її прочитано за змістом. Порівняйте її зі своїм джерелом.
# $most (number): the greatest length; $found (number): the length found
finding-too-long = Це задовго для ідентифікатора (знаків: { $found }, дозволено не більше { $most }). Зазначте тут один ідентифікатор, а решту перенесіть до викладу фактів.

## Findings: IP addresses

finding-not-an-address = Це не IP-адреса. Звірте її зі своїм джерелом.
# $found (text): the number that is wrong
finding-wrong-octet = { $found } не може бути частиною адреси IPv4: кожне з чотирьох чисел не перевищує 255. Звірте адресу зі своїм джерелом.
# $found (number): how many numbers there are
finding-wrong-octet-count = { $found ->
        [one] Тут { $found } число, а адреса IPv4 має чотири.
        [few] Тут { $found } числа, а адреса IPv4 має чотири.
        [many] Тут { $found } чисел, а адреса IPv4 має чотири.
       *[other] Тут { $found } числа, а адреса IPv4 має чотири.
    } Звірте адресу зі своїм джерелом.
# $found (text): the number that begins with zero
finding-leading-zero = { $found } починається з нуля, а програми читають такий запис по-різному. Напишіть це число без нуля на початку.
# $found (text): what was given as the port
finding-wrong-port = «{ $found }» не є портом. Порт – це число від 1 до 65535.
# $found (text): what was given as the protocol
finding-unknown-protocol = «{ $found }» не є відомим протоколом. Зазначте tcp, udp, sctp, icmp, gre або esp.
# $prefix (text): the length of the network part, for example 24
finding-network = Це мережа (/{ $prefix }), а не одна адреса. Запит щодо цілої мережі, імовірно, буде відхилено як надто широкий; назвіть конкретні адреси.
finding-missing-source-port = Бракує порту джерела. Однією адресою IPv4 користується багато клієнтів (трансляція адрес на рівні оператора, CGNAT), тож без порту джерела постачальник послуг не зможе встановити, хто це був. Додайте порт із журналу.
finding-missing-time = Бракує часу. Адреси переходять від клієнта до клієнта, тож без точного часу постачальник послуг не зможе встановити, хто це був. Додайте час із точністю до секунди.
# $port (text): the port
finding-service-port = Порт { $port } зазвичай є портом сервера. Перевірте, чи це порт джерела, яким користувався клієнт, а не порт іншої сторони з’єднання.
finding-private-address = Це приватна адреса, яку одночасно використовують у багатьох внутрішніх мережах. Ззовні вона нікого не ідентифікує; знайдіть публічну адресу.
finding-shared-address = Ця адреса (100.64.0.0/10) є спільною всередині мережі постачальника послуг. Ззовні вона нікого не ідентифікує; знайдіть публічну адресу та її порт джерела.
finding-loopback-or-link-local = Ця адреса означає лише «цей пристрій» або «цей сегмент мережі». Вона нікого не ідентифікує; знайдіть публічну адресу.
finding-no-host = Жоден пристрій не може мати такої адреси (вона групова або зарезервована). Звірте її зі своїм джерелом.

## Findings: names in the network

finding-not-a-url = Це не вебадреса. Скопіюйте її повністю з браузера або журналу.
finding-missing-scheme = Бракує початку, наприклад https://. Додайте його, якщо він є у вашому джерелі.
finding-credentials-in-url = Вебадреса містить ім’я користувача або пароль. Вилучіть їх: паролям не місце в запиті.
finding-not-a-domain = Це не доменне ім’я. Звірте його зі своїм джерелом.
# $label (text): the part of the name
finding-mixed-script = У «{ $label }» змішано літери різних абеток, як це роблять в оманливих іменах. Скопіюйте ім’я зі свого джерела та зазначте також форму, що починається з xn--.
# $label (text): the part of the name; $ascii (text): what it looks like
finding-look-alike = «{ $label }» схоже на «{ $ascii }», але записано літерами іншої абетки. З’ясуйте, яке з двох імен мається на увазі, та зазначте також форму, що починається з xn--.
finding-not-an-email = Це не адреса електронної пошти. Звірте її зі своїм джерелом.
finding-not-a-message-id = Це не Message-ID. Він міститься в заголовку електронного листа у вигляді <...@...>.

## Findings: numbers

finding-not-a-phone = Це не номер телефону. Пишіть цифри, а перед ними + і код країни.
finding-missing-country-code = Бракує коду країни. Напишіть перед номером + і код країни, щоб номер був зрозумілим за кордоном.
# $found (number): how many digits there are
finding-phone-length = { $found ->
        [one] Тут { $found } цифра.
        [few] Тут { $found } цифри.
        [many] Тут { $found } цифр.
       *[other] Тут { $found } цифри.
    } Міжнародний номер телефону разом із кодом країни має від 7 до 15 цифр. Звірте його зі своїм джерелом.
finding-not-an-imei = Це не IMEI. IMEI складається з 15 цифр.
# $found (number): how many digits there are
finding-imei-length = { $found ->
        [one] Тут { $found } цифра, а IMEI має 15.
        [few] Тут { $found } цифри, а IMEI має 15.
        [many] Тут { $found } цифр, а IMEI має 15.
       *[other] Тут { $found } цифри, а IMEI має 15.
    } Звірте його зі своїм джерелом.
# $expected, $found (text): the digit that would be right, and the one typed
finding-wrong-check-digit = Остання цифра – { $found }, а мала б бути { $expected }: принаймні одна цифра неправильна. Звірте номер зі своїм джерелом.
finding-software-version = Це IMEI з версією програмного забезпечення (16 цифр), у якому немає контрольної цифри. Порівняйте його зі своїм джерелом.

## Findings: accounts

finding-display-name-only = Це схоже лише на відображуване ім’я. Власник може його змінити, тож згодом постачальник послуг може не знайти облікового запису. Додайте числовий ідентифікатор користувача або повну вебадресу профілю.

## Findings: hashes and wallets

# $character (text): the character; $place (number): its place, counted from 1
finding-not-hexadecimal = Знак № { $place } – «{ $character }» – не може бути в геш-значенні (лише 0–9 та a–f). Скопіюйте геш-значення ще раз.
# $algorithm (text): for example SHA-256; $expected, $found (number): how many digits it has and how many there are
finding-hash-length = Кількість знаків у геш-значенні { $algorithm } має бути { $expected }, а тут – { $found }. Деяких знаків бракує, або є зайві; скопіюйте геш-значення ще раз.
# $character (text): the character; $place (number): its place, counted from 1
finding-wrong-character = Знак № { $place } – «{ $character }» – не може бути в такій адресі. Скопіюйте адресу ще раз.
# $expected, $found (number): how many characters there must be and how many there are
finding-coin-length = Кількість знаків у такій адресі має бути { $expected }, а тут – { $found }. Скопіюйте адресу ще раз.
finding-mixed-case = Великі й малі літери змішано, чого в такій адресі ніколи не буває. Скопіюйте адресу ще раз.
finding-wrong-checksum = Контрольна сума в адресі не збігається: щось набрано з помилкою або пропущено. Скопіюйте адресу ще раз.
finding-no-checksum = Цю адресу записано без контрольної суми, тож помилку набору виявити неможливо. Порівняйте її зі своїм джерелом.
finding-unchecked = Адреси такого виду тут неможливо перевірити. Порівняйте її зі своїм джерелом.

## Findings: what is asked for

# $words (text): the words in the text that were noticed
finding-future-data = Слова «{ $words }» читаються як запит щодо майбутніх даних. Збереження охоплює лише дані, які вже зберігаються; для спостереження та перехоплення потрібен запит за статтями 33 і 34.
# $words (text): the words in the text that were noticed
finding-over-broad = Слова «{ $words }» читаються як запит щодо всього. Запити без обмежень відхиляють; назвіть облікові записи, види даних і період.

## Dates and instants


moment-fault-missing-day = Бракує дня.
moment-fault-missing-month = Бракує місяця.
moment-fault-missing-year = Бракує року.
moment-fault-missing-time = Бракує часу. Напишіть години, хвилини та секунди, наприклад 21:14:37.
moment-fault-missing-zone = Бракує часового поясу. Виберіть пояс годинника, за яким зафіксовано час.
moment-fault-day-not-a-number = День має бути числом, наприклад 2.
moment-fault-month-not-a-number = Місяць має бути числом, наприклад 5 для травня.
moment-fault-year-not-a-number = Рік має бути числом, наприклад 2026.
# $most (number): the last day of the month
moment-fault-no-such-day = У цьому місяці день має бути від 1 до { $most }.
moment-fault-no-such-month = Місяць має бути від 1 до 12.
moment-fault-year-not-four-digits = Напишіть рік чотирма цифрами, наприклад 2026.
# $least, $most (text): the first and the last year accepted
moment-fault-year-out-of-range = Рік має бути від { $least } до { $most }.
moment-fault-time-unreadable = Час неможливо прочитати. Напишіть години, хвилини та секунди, наприклад 21:14:37.
moment-fault-no-such-hour = Година має бути від 0 до 23.
moment-fault-no-such-minute = Хвилини мають бути від 0 до 59.
moment-fault-no-such-second = Секунди мають бути від 0 до 59.
# $typed (text): what was typed
moment-fault-zone-unknown = «{ $typed }» не є відомим часовим поясом. Виберіть пояс зі списку або напишіть різницю з UTC, наприклад +04:00.
# $before, $after (text): the last second before the change and the first after it, local time
moment-fault-does-not-exist = У цьому часовому поясі такого часу не було: годинники перевели вперед з { $before } на { $after }. Перевірте час і пояс.
# $earlier, $later (text): both instants in UTC
moment-fault-exists-twice = У цьому часовому поясі такий час був двічі, бо годинники перевели назад. Виберіть потрібний: { $earlier } або { $later }.
