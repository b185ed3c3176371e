### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = Страница { $page } од { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = Хеш садржаја: { $hash }

## Large and pale across every page

document-watermark-exercise = ВЕЖБА
document-watermark-draft = НАЦРТ

## The requested contact point, filled in from the directory

document-recipient-authority = Назив органа
document-recipient-unit = Организациона јединица
document-recipient-party = Замољена страна уговорница
document-recipient-address = Адреса
document-recipient-telephone = Телефон
document-recipient-email = Електронска пошта

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = Бр.
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } бајт
    [few] { $digits } бајта
   *[other] { $digits } бајтова
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = није преведено; језик текста: { $language }

## Signature block

document-signature = Потпис
document-stamp = Печат

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = Текст овог документа (језик: { $language }) је нацрт који није прошао проверу.
document-exercise-note = Ово је вежба са измишљеним подацима. Ово није стваран захтев.
document-draft-note = Ово је нацрт: неки одговори недостају или их треба исправити. Ово још није захтев.
document-blank-form = Празан образац, попуњава се руком.
# $number: version number of the directory. $date: the day on which it was issued; it ends with a
# word, not with a full stop.
document-directory-note = Подаци за контакт са замољеном контакт тачком преузети су из именика, издање бр. { $number } од { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = Важење овог издања именика истекло је { $date }; подаци за контакт можда више нису тачни.

# The marking of a document that only those concerned may see.
document-marking-restricted = ИНТЕРНО
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Заглавље
# What a screen reader says for the box of a choice.
document-checked = означено
document-unchecked = није означено

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Контролни код
document-check-code-how = Да бисте се уверили да ништа није измењено, позовите телефоном контакт тачку која је послала овај документ и са њом упоредите ових дванаест цифара. Њен број телефона узмите из свог именика, никада из овог документа.
# For whoever cannot see the QR code beside it.
document-qr-code = QR код који садржи контролни код, број захтева, стране уговорнице, датум и онолико одговора колико може да стане
# Stands beside the QR code.
document-qr-code-caption = Овај QR код садржи контролни код и најважније податке из захтева, за оне који имају само документ на папиру.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Ово је примерак за читање. Језик на којем је захтев послат: { $languages }.
