### The workshop of whoever issues the directory.

workshop-title = Майстерня видавця
workshop-hint = Для того, хто видає довідник. Те, що ви складаєте, – лише в пам’яті, доки не збережете у файл.
workshop-begin = Почати з теперішнього довідника
workshop-open = Почати з файлу випуску
workshop-snapshot = Випуск
workshop-number = Номер
workshop-issued = Видано
workshop-issuer = Видавець
workshop-exercise = Усе в ньому вигадане
workshop-contact-points = Контактні пункти
workshop-parties = Сторони
workshop-filter = Знайти за назвою, ідентифікатором або кодом
# $shown: how many fit what was typed. $all: how many there are.
workshop-count = { $shown } із { $all }
workshop-add = Додати
workshop-edit = Редагувати
# $key: id or code of the record.
workshop-edit-label = Редагувати { $key }
# $key: id or code of the record.
workshop-remove-label = Вилучити { $key }
# $key: id or code of the record.
workshop-removed = Вилучено: { $key }.
# $key: id or code of the record.
workshop-put-back = Повернути { $key }
workshop-key-taken = Тим часом з’явився інший запис із цим ідентифікатором або кодом.
workshop-keep = Прийняти зміни
workshop-cancel = Залишити як було
workshop-csv-save = Зберегти як CSV
workshop-csv-template = Зберегти порожню таблицю
workshop-csv-open = Узяти з CSV
# $count: how many records.
workshop-taken = Записів узято з таблиці: { $count }.
# $count: how many faults.
workshop-faults = Нічого не взято. Помилок у таблиці: { $count }.
workshop-row = Рядок
workshop-column = Стовпець
workshop-problem = Що не так
workshop-signing = Перевірити, підписати, поширити
workshop-export = Перевірити й зберегти для підпису
workshop-sign-hint = Підпишіть файл на своєму комп’ютері за допомогою minisign. Потім виберіть його тут разом із .minisig і, вперше, з відкритим ключем.
workshop-join = Об’єднати файл і підпис
workshop-joined-save = Зберегти підписаний довідник
workshop-good = Одержувач може користуватися цим довідником.
directory-files-mixed = Виберіть один файл і щонайбільше один підпис та один ключ.
