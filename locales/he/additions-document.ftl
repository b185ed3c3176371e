## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = מוגבל

# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = כותרת רשמית

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = מס׳
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } בייט
    [two] { $digits } בייטים
   *[other] { $digits } בייטים
}

## Answers

# What a screen reader says for the box of a choice.
document-checked = מסומן
document-unchecked = לא מסומן

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = קוד ביקורת
document-check-code-how = כדי לוודא שלא נעשה כל שינוי, נא להתקשר אל נקודת הקשר ששלחה מסמך זה ולהשוות את שתים־עשרה הספרות האלה. את מספר הטלפון שלה יש לקחת מן המדריך שברשותכם, ולעולם לא ממסמך זה.
# For whoever cannot see the QR code beside it.
document-qr-code = קוד QR ובו קוד הביקורת, מספר הסימוכין, הצדדים, התאריך ותשובות ככל שהמקום מאפשר
# Stands beside the QR code.
document-qr-code-caption = קוד QR זה מכיל את קוד הביקורת ואת הנתונים העיקריים של הבקשה, עבור מי שבידו עותק נייר בלבד.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = זהו עותק לעיון. השפה שבה נשלחה הבקשה: { $languages }.
