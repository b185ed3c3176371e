### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = Page { $page } of { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = Content hash { $hash }

## Large and pale across every page

document-watermark-exercise = EXERCISE
document-watermark-draft = DRAFT

## The requested contact point, filled in from the directory

document-recipient-authority = Name of the authority
document-recipient-unit = Unit
document-recipient-party = Requested Party
document-recipient-address = Address
document-recipient-telephone = Telephone
document-recipient-email = E-mail
document-recipient-languages = Languages accepted
# Stands in place of these when no contact point has been chosen.
document-recipient-blank = To be completed: authority, Party and contact data of the requested contact point.

## Answers

document-yes = Yes
document-no = No
# An answer that is shown although nothing was written.
document-none = Not stated
# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names below.
document-not-translated = not translated; written in { $language }
# Stand behind a time given besides the time in UTC.
document-local-requesting = local time of the requesting Party
document-local-requested = local time of the requested Party

## Names of languages as they stand inside a sentence. The same form is put into every message with
## $language or $languages; word those messages so that it fits.

document-language-en = English
document-language-fr = French
document-language-es = Spanish
document-language-ka = Georgian
document-language-uk = Ukrainian
document-language-el = Greek

## Signature block

document-signature = Signature
document-stamp = Stamp

## Notes of the document about itself

# $language: the language of this document, one of the names above.
document-draft-wording = The wording of this document in { $language } is a draft that has not been reviewed.
document-exercise-note = This is an exercise with fictional data. It is not a real request.
document-blank-form = Blank form, to be completed by hand.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = The contact data of the requested contact point were taken from directory snapshot number { $number } of { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = The validity of this directory snapshot ended on { $date }; the contact data may be out of date.
