### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }: { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = До контактного пункту 24/7 запитуваної Сторони (стаття 35 Конвенції про кіберзлочинність)
# The title of the document follows.
covering-sent = До цього листа додано такий документ відповідно до Конвенції про кіберзлочинність (ETS № 185):
covering-urgent = Запит терміновий.
# $code: twelve digits such as 1234 5678 9012.
covering-code = Контрольний код документа: { $code }
covering-verify = Перш ніж діяти за документом, просимо зателефонувати нам за номером із вашого власного довідника та порівняти контрольний код. Не телефонуйте за номером, зазначеним у цьому листі.
# The person in charge and the authority follow.
covering-regards = З повагою

## The telephone

call-opening = Добрий день. Я телефоную до контактного пункту 24/7 за Будапештською конвенцією про кіберзлочинність.
# $authority: name of the requesting authority.
call-authority = Я телефоную від імені такого органу: { $authority }.
call-duty-officer = Прошу з’єднати мене з черговим.
# $language: name of the language that the caller would like to speak.
call-language = Чи можемо ми розмовляти такою мовою: { $language }?
call-sent = Ми надіслали вам документ електронною поштою. Будь ласка, відкрийте його.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = Наш номер запиту: { $reference }. Читаю по одному знаку: { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = Запит терміновий. Підстави: { $grounds }.
call-number = Будь ласка, перевірте, чи є номер, з якого я телефоную, у вашому власному довіднику. Якщо маєте сумнів, передзвоніть нам за номером із вашого довідника.
call-code = Тепер порівняймо контрольний код. Він стоїть на початку першої сторінки: дванадцять цифр у трьох групах.
call-ask-first = Прочитайте мені, будь ласка, першу групу.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (Ви маєте почути: { $digits })
# $digits: four digits.
call-say-second = Друга група: { $digits }. Ви бачите те саме?
call-ask-third = Прочитайте мені, будь ласка, третю групу.
call-differs = Якщо хоча б одна цифра відрізняється, документ змінено або пошкоджено. Тоді, будь ласка, не використовуйте його; ми надішлемо його ще раз.
call-thanks = Дякую. До побачення.
