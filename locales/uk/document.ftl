### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = Сторінка { $page } з { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = Геш-значення змісту: { $hash }

## Large and pale across every page

document-watermark-exercise = НАВЧАННЯ
document-watermark-draft = ПРОЄКТ

## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = ДЛЯ СЛУЖБОВОГО КОРИСТУВАННЯ
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Шапка бланка

## The requested contact point, filled in from the directory

document-recipient-authority = Назва органу
document-recipient-unit = Підрозділ
document-recipient-party = Запитувана Сторона
document-recipient-address = Адреса
document-recipient-telephone = Телефон
document-recipient-email = Електронна пошта

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = №
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } байт
    [few] { $digits } байти
    [many] { $digits } байтів
   *[other] { $digits } байта
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = без перекладу; мова тексту: { $language }
# What a screen reader says for the box of a choice.
document-checked = позначено
document-unchecked = не позначено

## Signature block

document-signature = Підпис
document-stamp = Печатка

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = Формулювання цього документа (мова: { $language }) є проєктом, який не пройшов перевірки.
document-exercise-note = Це навчання з вигаданими даними. Цей документ не є справжнім запитом.
document-draft-note = Це проєкт: деяких відповідей бракує або їх потрібно виправити. Цей документ ще не є запитом.
document-blank-form = Незаповнений бланк, який заповнюють від руки.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = Контактні дані запитуваного контактного пункту взято з довідника, випуск № { $number } від { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = Строк дії цього випуску довідника закінчився { $date }; контактні дані можуть бути застарілими.

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Контрольний код
document-check-code-how = Щоб переконатися, що нічого не змінено, зателефонуйте контактному пункту, який надіслав цей документ, і порівняйте ці дванадцять цифр. Його номер візьміть зі свого довідника, а не з цього документа.
# For whoever cannot see the QR code beside it.
document-qr-code = QR-код, що містить контрольний код, номер запиту, Сторони, дату та стільки відповідей, скільки вміщується
# Stands beside the QR code.
document-qr-code-caption = Цей QR-код містить контрольний код і основні дані запиту для тих, хто має лише папір.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Це примірник для читання. Мова, якою надіслано запит: { $languages }.
