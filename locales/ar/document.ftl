### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = الصفحة { $page } من { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = البصمة الرقمية للمحتوى: { $hash }

## Large and pale across every page

document-watermark-exercise = تمرين
document-watermark-draft = مسودة

## The requested contact point, filled in from the directory

document-recipient-authority = اسم السلطة
document-recipient-unit = الوحدة
document-recipient-party = الطرف المطلوب منه
document-recipient-address = العنوان
document-recipient-telephone = الهاتف
document-recipient-email = البريد الإلكتروني

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = غير مترجم؛ لغة النص: { $language }

## Signature block

document-signature = التوقيع
document-stamp = الختم

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = صياغة هذه الوثيقة باللغة { $language } مسودة لم تخضع للمراجعة.
document-exercise-note = هذا تمرين ببيانات وهمية، وليس طلبًا حقيقيًا.
document-blank-form = نموذج فارغ يُملأ بخط اليد.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = أُخذت بيانات الاتصال الخاصة بنقطة الاتصال المطلوب منها من إصدار الدليل رقم { $number } المؤرخ في { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = انتهت صلاحية هذا الإصدار من الدليل في { $date }، وقد تكون بيانات الاتصال قديمة.
