### Corrections of records of the directory.

## A correction of a record, written by an officer

correction-title = Повідомити про помилку
correction-hint = Змініть те, що неправильно. Видавцеві надійде лише змінене вами; ваш довідник не зміниться.
correction-author = Ваше ім’я та як з вами зв’язатися
correction-remark = Звідки ви це знаєте?
correction-save = Зберегти виправлення
correction-copy = Копіювати як текст
correction-nothing = Ще нічого не змінено.
# $contact: id of a contact point. $number: number of the snapshot. $issuer: who issued it. $date: the day of the correction.
correction-text = Виправлення запису { $contact }, { $date } (випуск № { $number }, { $issuer })
# $place: name of a value in the record. $was: what stands there. $proposed: what should.
correction-text-line = { $place }: замість «{ $was }» має бути «{ $proposed }»

## Corrections that reach the issuer

corrections-title = Виправлення
corrections-open = Відкрити виправлення
corrections-apply = Застосувати
# $count: how many values.
corrections-applied = Змінено значень: { $count }.
corrections-leave = Залишити
corrections-now = Запис тепер
corrections-proposed = Запропоновано
corrections-unknown = У цьому випуску такого контактного пункту немає.
# How a proposed value stands to the record.
comparison-applicable = Як бачив офіцер
comparison-done = Уже так
comparison-stale = Відтоді змінено
# Why a file is not read as a correction.
correction-fault-too-large = Файл завеликий для виправлення.
correction-fault-not-a-correction = Файл не є виправленням.
correction-fault-unsupported-version = Виправлення створено новішим застосунком.
correction-fault-damaged = Виправлення пошкоджено.
