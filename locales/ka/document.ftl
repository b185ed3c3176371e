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

## The requested contact point, filled in from the directory

document-recipient-authority = ორგანოს დასახელება
document-recipient-unit = ქვედანაყოფი
document-recipient-party = მოთხოვნის მიმღები მხარე
document-recipient-address = მისამართი
document-recipient-telephone = ტელეფონი
document-recipient-email = ელფოსტა

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = №
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
   *[other] { $digits } ბაიტი
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = არ არის თარგმნილი; ტექსტის ენა: { $language }
# What a screen reader says for the box of a choice.
document-checked = მონიშნულია
document-unchecked = არ არის მონიშნული

## Signature block

document-signature = ხელმოწერა
document-stamp = ბეჭედი

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = ამ დოკუმენტის ტექსტი (ენა: { $language }) არის პროექტი, რომელიც არ არის გადამოწმებული.
document-exercise-note = ეს არის სასწავლო დავალება გამოგონილი მონაცემებით. ეს არ არის ნამდვილი მოთხოვნა.
document-draft-note = ეს არის პროექტი: ზოგიერთი პასუხი აკლია ან შესასწორებელია. ეს ჯერ არ არის მოთხოვნა.
document-blank-form = ცარიელი ფორმა ხელით შესავსებად.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = მოთხოვნის მიმღები საკონტაქტო პუნქტის საკონტაქტო მონაცემები აღებულია ცნობარიდან (გამოცემა { $number }, გამოცემის თარიღი: { $date }).
# Follows the note above. $date: the last day of validity.
document-directory-expired = ცნობარის ამ გამოცემის მოქმედების ბოლო დღე იყო { $date }; საკონტაქტო მონაცემები შესაძლოა მოძველებული იყოს.

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = საკონტროლო კოდი
document-check-code-how = რათა დარწმუნდეთ, რომ არაფერი შეცვლილა, დაურეკეთ ამ დოკუმენტის გამომგზავნ საკონტაქტო პუნქტს და შეადარეთ ეს თორმეტი ციფრი. მისი ნომერი აიღეთ თქვენი საკუთარი ცნობარიდან და არასოდეს ამ დოკუმენტიდან.
# For whoever cannot see the QR code beside it.
document-qr-code = QR კოდი, რომელშიც მოცემულია საკონტროლო კოდი, სარეგისტრაციო ნომერი, მხარეები, თარიღი და იმდენი პასუხი, რამდენიც ეტევა
# Stands beside the QR code.
document-qr-code-caption = ეს QR კოდი შეიცავს საკონტროლო კოდს და მოთხოვნის ძირითად მონაცემებს, მათთვის, ვისაც მხოლოდ ქაღალდი აქვს.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = ეს არის წასაკითხი ასლი. ენა, რომელზეც მოთხოვნა გაიგზავნა: { $languages }.
