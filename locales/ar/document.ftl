### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = الصفحة { $page } من { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = البصمة الرقمية للمحتوى: { $hash }

## Large and pale across every page

document-watermark-exercise = تمرين
document-watermark-draft = مسودة

## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = محدود التداول
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = ترويسة الوثيقة

## The requested contact point, filled in from the directory

document-recipient-authority = اسم السلطة
document-recipient-unit = الوحدة
document-recipient-party = الطرف المطلوب منه
document-recipient-address = العنوان
document-recipient-telephone = الهاتف
document-recipient-email = البريد الإلكتروني

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = الرقم
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [zero] { $digits } بايت
    [one] { $digits } بايت
    [two] { $digits } بايت
    [few] { $digits } بايتات
    [many] { $digits } بايتًا
   *[other] { $digits } بايت
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = غير مترجم؛ لغة النص: { $language }
# What a screen reader says for the box of a choice.
document-checked = محدَّدة
document-unchecked = غير محدَّدة

## Signature block

document-signature = التوقيع
document-stamp = الختم

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = صياغة هذه الوثيقة باللغة { $language } مسودة لم تخضع للمراجعة.
document-exercise-note = هذا تمرين ببيانات وهمية، وليس طلبًا حقيقيًا.
document-draft-note = هذه مسودة تنقصها إجابات أو تحتاج إجاباتها إلى تصحيح، وليست طلبًا بعد.
document-blank-form = نموذج فارغ يُملأ بخط اليد.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = أُخذت بيانات الاتصال الخاصة بنقطة الاتصال المطلوب منها من إصدار الدليل رقم { $number } المؤرخ في { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = انتهت صلاحية هذا الإصدار من الدليل في { $date }، وقد تكون بيانات الاتصال قديمة.

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = رمز التحقق
document-check-code-how = للتأكد من عدم تعديل أي شيء، يُرجى الاتصال هاتفيًا بنقطة الاتصال التي أرسلت هذه الوثيقة ومقارنة هذه الأرقام الاثني عشر. ويؤخذ رقم هاتفها من الدليل الموجود لديكم، ولا يؤخذ أبدًا من هذه الوثيقة.
# For whoever cannot see the QR code beside it.
document-qr-code = رمز QR يتضمن رمز التحقق والرقم المرجعي والطرفين والتاريخ وما يتسع له من الإجابات
# Stands beside the QR code.
document-qr-code-caption = يتضمن رمز QR هذا رمز التحقق والبيانات الرئيسية للطلب، لمن ليست لديه سوى النسخة الورقية.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = هذه نسخة للاطلاع. اللغة التي أُرسل بها الطلب: { $languages }.
