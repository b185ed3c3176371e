### Records of the directory as fields and tables.

## The values of a record

record-id = Ідентифікатор
record-party = Код Сторони
record-code = Код
record-order = Порядок серед пунктів Сторони
record-search-keys = Інші слова для пошуку
record-channel = Канал
record-channel-address = Номер або адреса
record-channel-security = Захист каналу
record-channel-availability = Коли відповідають
record-key = Ключ каналу
record-fingerprint = Відбиток ключа
record-last-verified = Востаннє перевірено
record-time-zone = Часовий пояс
record-office-days = Робочі дні
record-office-from = Відчиняється о
record-office-until = Зачиняється о
record-weekend = Вихідні
record-duty-desk = Чергова служба
record-urgent = Приймає термінові запити безпосередньо (пункт 9 статті 27)
record-protocol-9 = Другий протокол, стаття 9
record-protocol-10 = Другий протокол, стаття 10
record-penalty = Потрібне найсуворіше покарання, у місяцях
record-initial-days = Строк збереження, у днях
record-renewal-days = Продовження, у днях
record-renewal-times = Найбільше продовжень
record-maximum-days = Найдовший строк, у днях
record-extension-start = Продовження рахують від
record-secrecy = Таємницю можна наказати
record-source-date = Дата джерела
record-valid-until = Чинний до
record-official-languages = Офіційні мови
record-working-languages = Робочі мови
record-instruments = Договір
record-yes = Так
record-no = Ні
record-language = Назви іншою мовою, за її кодом
record-more = Показати більше полів
# $record: id of a record, may be empty. $place: name of a value in it. $problem: what is wrong, a sentence.
record-fault = { $record } – { $place }: { $problem }

## What is wrong with a value

cell-unknown-place = Жоден запис не має значення з такою назвою.
# $most: the highest number.
cell-whole-number = Напишіть ціле число, не більше { $most }.
cell-truth = Напишіть yes або no англійською.
# $ids: list of the words that may stand there.
cell-listed = Напишіть одне з цього: { $ids }.
cell-party-code = Напишіть дві великі літери.
cell-duplicate-party = Ця Сторона записана двічі.
cell-contact-point-id = Лише малі літери, цифри та дефіси.
cell-duplicate-contact-point = Цей ідентифікатор записано двічі.
cell-unknown-party = Цієї Сторони у випуску немає.
cell-unknown-time-zone = Невідомий пояс; приклад: Europe/Paris.
cell-language = Це не код мови; приклад: fr.
cell-duplicate-language = Мову записано двічі.
cell-no-english = Бракує англійського тексту.
cell-empty = Це треба заповнити.
# $limit: number of characters.
cell-text-too-long = Текст довший за { $limit } знаків.
# $limit: number of entries.
cell-list-too-long = Понад { $limit } елементів.
cell-unsafe-text = У тексті є керівні знаки або знаки зміни порядку.
cell-date = Напишіть дату так: РРРР-ММ-ДД.
cell-date-order = Пізніша дата стоїть першою.
cell-time = Напишіть час так: ГГ:ХХ.
cell-office-hours = Зачиняється до відкриття або відкривається двічі.
cell-channel-address = Це не номер, адреса чи посилання такого каналу. Номери починаються з +.
cell-fingerprint = Напишіть 40 або 64 знаки 0–9 та A–F без пробілів.
cell-number = Число поза межами.
cell-not-a-table = Це не таблиця CSV в UTF-8.
cell-too-many-cells = У рядку більше комірок, ніж назв у першому.
# $most: the highest number.
cell-too-many-rows = Понад { $most } рядків.
cell-duplicate-column = Стовпець із такою назвою є двічі.
