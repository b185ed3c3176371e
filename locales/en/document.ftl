### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = Page { $page } of { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = Content hash { $hash }

## Large and pale across every page

document-watermark-exercise = EXERCISE
document-watermark-draft = DRAFT

## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = RESTRICTED
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Letterhead

## The requested contact point, filled in from the directory

document-recipient-authority = Name of the authority
document-recipient-unit = Unit
document-recipient-party = Requested Party
document-recipient-address = Address
document-recipient-telephone = Telephone
document-recipient-email = E-mail

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = No.
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } byte
   *[other] { $digits } bytes
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = not translated; written in { $language }
# What a screen reader says for the box of a choice.
document-checked = checked
document-unchecked = not checked

## Signature block

document-signature = Signature
document-stamp = Stamp

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = The wording of this document in { $language } is a draft that has not been reviewed.
document-exercise-note = This is an exercise with fictional data. It is not a real request.
document-draft-note = This is a draft: answers are missing or need correction. It is not yet a request.
document-blank-form = Blank form, to be completed by hand.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = The contact data of the requested contact point were taken from directory snapshot number { $number } of { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = The validity of this directory snapshot ended on { $date }; the contact data may be out of date.

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Check code
document-check-code-how = To make sure that nothing was altered, telephone the contact point that sent this document and compare these twelve digits. Take its number from your own directory, never from this document.
# For whoever cannot see the QR code beside it.
document-qr-code = QR code with the check code, the reference, the Parties, the date and as many of the answers as fit
# Stands beside the QR code.
document-qr-code-caption = This QR code holds the check code and the main data of the request, for whoever has only the paper.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = This is a reading copy. Language in which the request was sent: { $languages }.
