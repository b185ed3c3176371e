### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = Էջ { $page }, ընդամենը՝ { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = Բովանդակության հեշ-արժեքը՝ { $hash }

## Large and pale across every page

document-watermark-exercise = ՎԱՐԺԱՆՔ
document-watermark-draft = ՆԱԽԱԳԻԾ

## The requested contact point, filled in from the directory

document-recipient-authority = Մարմնի անվանումը
document-recipient-unit = Ստորաբաժանում
document-recipient-party = Հայցվող Կողմ
document-recipient-address = Հասցե
document-recipient-telephone = Հեռախոս
document-recipient-email = Էլեկտրոնային փոստ

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = Հ/հ
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } բայթ
   *[other] { $digits } բայթ
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = թարգմանված չէ (տեքստի լեզուն՝ { $language })

## Signature block

document-signature = Ստորագրություն
document-stamp = Կնիք

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = Սույն փաստաթղթի տեքստը (լեզուն՝ { $language }) նախագիծ է, որը չի ստուգվել։
document-exercise-note = Սույն փաստաթուղթը կազմված է ուսումնական վարժանքի համար և պարունակում է մտացածին տվյալներ։ Այն իրական հարցում չէ։
document-draft-note = Սույն փաստաթուղթը նախագիծ է, քանի որ որոշ պատասխաններ բացակայում են կամ պետք է ուղղվեն։ Այն դեռ հարցում չէ։
document-blank-form = Չլրացված ձևաթուղթ՝ ձեռագիր լրացնելու համար։
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = Հայցվող կոնտակտային կետի կոնտակտային տվյալները վերցված են տեղեկագրքի թիվ { $number } թողարկումից (թողարկման օրը՝ { $date })։
# Follows the note above. $date: the last day of validity.
document-directory-expired = Տեղեկագրքի այս թողարկման գործողության ժամկետն ավարտվել է (վերջին օրը՝ { $date }), և կոնտակտային տվյալները կարող են հնացած լինել։

# The marking of a document that only those concerned may see.
document-marking-restricted = ԾԱՌԱՅՈՂԱԿԱՆ ՕԳՏԱԳՈՐԾՄԱՆ ՀԱՄԱՐ
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Ձևաթղթի գլխամաս
# What a screen reader says for the box of a choice.
document-checked = նշված է
document-unchecked = նշված չէ

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Ստուգիչ կոդ
document-check-code-how = Համոզվելու համար, որ ոչինչ չի փոփոխվել, խնդրում ենք զանգահարել սույն փաստաթուղթն ուղարկած կոնտակտային կետ և համեմատել այս տասներկու թվանշանը։ Խնդրում ենք դրա հեռախոսահամարը վերցնել Ձեր տեղեկագրքից և ոչ մի դեպքում՝ սույն փաստաթղթից։
# For whoever cannot see the QR code beside it.
document-qr-code = QR կոդ, որը պարունակում է ստուգիչ կոդը, հարցման համարը, Կողմերի անվանումները, ամսաթիվը և այնքան պատասխան, որքան հնարավոր է տեղավորել
# Stands beside the QR code.
document-qr-code-caption = Այս QR կոդը պարունակում է ստուգիչ կոդը և հարցման հիմնական տվյալները՝ նրանց համար, ովքեր ունեն միայն թղթային օրինակը։
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Սույն փաստաթուղթն ընթերցման համար նախատեսված օրինակ է։ Ուղարկված հարցման լեզուն՝ { $languages }։
