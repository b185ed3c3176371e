## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = توزيع محدود

# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = ترويسة الوثيقة

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

# What a screen reader says for the box of a choice.
document-checked = محدد
document-unchecked = غير محدد

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = رمز التحقق
document-check-code-how = للتأكد من عدم تعديل أي شيء، يُرجى الاتصال هاتفيًا بنقطة الاتصال التي أرسلت هذه الوثيقة ومقارنة هذه الأرقام الاثني عشر. ويؤخذ رقم هاتفها من الدليل الموجود لديكم، ولا يؤخذ أبدًا من هذه الوثيقة.
# For whoever cannot see the QR code beside it.
document-qr-code = رمز QR يتضمن رمز التحقق والرقم المرجعي والطرفين والتاريخ وما يتسع له من الإجابات
# Stands beside the QR code.
document-qr-code-caption = يتضمن رمز QR هذا رمز التحقق والبيانات الرئيسية للطلب، لمن ليست لديه سوى النسخة الورقية.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = هذه نسخة للاطلاع. اللغة التي أُرسل بها الطلب: { $languages }.
