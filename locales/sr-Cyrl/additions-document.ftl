## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = ИНТЕРНО

# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Заглавље

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

# What a screen reader says for the box of a choice.
document-checked = означено
document-unchecked = није означено

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Контролни код
document-check-code-how = Да бисте се уверили да ништа није измењено, позовите телефоном контакт тачку која је послала овај документ и са њом упоредите ових дванаест цифара. Њен број телефона узмите из свог именика, никада из овог документа.
# For whoever cannot see the QR code beside it.
document-qr-code = QR код који садржи контролни код, број захтева, стране уговорнице, датум и онолико одговора колико може да стане
# Stands beside the QR code.
document-qr-code-caption = Овај QR код садржи контролни код и најважније податке из захтева, за оне који имају само документ на папиру.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Ово је примерак за читање. Језик на којем је захтев послат: { $languages }.
