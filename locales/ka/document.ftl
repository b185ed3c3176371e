### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = გვერდი { $page }, სულ { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = შინაარსის ჰეშკოდი { $hash }

## Large and pale across every page

document-watermark-exercise = სასწავლო
document-watermark-draft = პროექტი

## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = შეზღუდული სარგებლობისთვის

# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = ბლანკის თავსართი

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = №
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
   *[other] { $digits } ბაიტი
}

## The requested contact point, filled in from the directory

document-recipient-authority = ორგანოს დასახელება
document-recipient-unit = ქვედანაყოფი
document-recipient-party = მოთხოვნის მიმღები მხარე
document-recipient-address = მისამართი
document-recipient-telephone = ტელეფონი
document-recipient-email = ელფოსტა

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = არ არის თარგმნილი; ტექსტის ენა: { $language }

## Signature block

document-signature = ხელმოწერა
document-stamp = ბეჭედი

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = ამ დოკუმენტის ტექსტი (ენა: { $language }) არის პროექტი, რომელიც არ არის გადამოწმებული.
document-exercise-note = ეს არის სასწავლო დავალება გამოგონილი მონაცემებით. ეს არ არის ნამდვილი მოთხოვნა.
document-blank-form = ცარიელი ფორმა ხელით შესავსებად.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = მოთხოვნის მიმღები საკონტაქტო პუნქტის საკონტაქტო მონაცემები აღებულია ცნობარიდან (გამოცემა { $number }, გამოცემის თარიღი: { $date }).
# Follows the note above. $date: the last day of validity.
document-directory-expired = ცნობარის ამ გამოცემის მოქმედების ბოლო დღე იყო { $date }; საკონტაქტო მონაცემები შესაძლოა მოძველებული იყოს.
