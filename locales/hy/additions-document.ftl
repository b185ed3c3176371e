## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = ԾԱՌԱՅՈՂԱԿԱՆ ՕԳՏԱԳՈՐԾՄԱՆ ՀԱՄԱՐ

# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Ձևաթղթի գլխամաս

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = Հ/հ
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } բայթ
   *[other] { $digits } բայթ
}

## Answers

# What a screen reader says for the box of a choice.
document-checked = նշված է
document-unchecked = նշված չէ

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Ստուգիչ կոդ
document-check-code-how = Համոզվելու համար, որ ոչինչ չի փոփոխվել, խնդրում ենք զանգահարել սույն փաստաթուղթն ուղարկած կոնտակտային կետ և համեմատել այս տասներկու թվանշանը։ Խնդրում ենք դրա հեռախոսահամարը վերցնել Ձեր տեղեկագրքից և ոչ մի դեպքում՝ սույն փաստաթղթից։
# For whoever cannot see the QR code beside it.
document-qr-code = QR կոդ, որը պարունակում է ստուգիչ կոդը, հարցման համարը, Կողմերի անվանումները, ամսաթիվը և այնքան պատասխան, որքան հնարավոր է տեղավորել
# Stands beside the QR code.
document-qr-code-caption = Այս QR կոդը պարունակում է ստուգիչ կոդը և հարցման հիմնական տվյալները՝ նրանց համար, ովքեր ունեն միայն թղթային օրինակը։
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Սույն փաստաթուղթն ընթերցման համար նախատեսված օրինակ է։ Ուղարկված հարցման լեզուն՝ { $languages }։
