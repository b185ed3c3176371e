### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = עמוד { $page } מתוך { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = ערך הגיבוב של התוכן: { $hash }

## Large and pale across every page

document-watermark-exercise = תרגיל
document-watermark-draft = טיוטה

## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = תפוצה מוגבלת
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = כותרת רשמית

## The requested contact point, filled in from the directory

document-recipient-authority = שם הרשות
document-recipient-unit = יחידה
document-recipient-party = הצד המתבקש
document-recipient-address = כתובת
document-recipient-telephone = טלפון
document-recipient-email = דואר אלקטרוני

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

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = לא תורגם; שפת הטקסט: { $language }
# What a screen reader says for the box of a choice.
document-checked = מסומנת
document-unchecked = לא מסומנת

## Signature block

document-signature = חתימה
document-stamp = חותמת

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = הנוסח של מסמך זה (שפה: { $language }) הוא טיוטה שלא נבדקה.
document-exercise-note = זהו תרגיל עם נתונים בדיוניים. אין זו בקשה אמיתית.
document-draft-note = זוהי טיוטה: חסרות תשובות או שיש לתקן תשובות. אין זו עדיין בקשה.
document-blank-form = טופס ריק, למילוי בכתב יד.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = פרטי הקשר של נקודת הקשר המתבקשת נלקחו ממהדורה מס׳ { $number } של המדריך, מיום { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = תוקפה של מהדורה זו של המדריך פג ביום { $date }; ייתכן שפרטי הקשר אינם עדכניים.

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = קוד ביקורת
document-check-code-how = כדי לוודא שלא נעשה כל שינוי, נא להתקשר אל נקודת הקשר ששלחה מסמך זה ולהשוות את שתים־עשרה הספרות האלה. את מספר הטלפון שלה יש לקחת מן המדריך שברשותכם, ולעולם לא ממסמך זה.
# For whoever cannot see the QR code beside it.
document-qr-code = קוד QR ובו קוד הביקורת, מספר הסימוכין, הצדדים, התאריך ותשובות ככל שהמקום מאפשר
# Stands beside the QR code.
document-qr-code-caption = קוד QR זה מכיל את קוד הביקורת ואת הנתונים העיקריים של הבקשה, עבור מי שבידו עותק נייר בלבד.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = זהו עותק לעיון. השפה שבה נשלחה הבקשה: { $languages }.
