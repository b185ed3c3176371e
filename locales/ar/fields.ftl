### The fields of all templates. The value of a field is its label in the printed document. Options
### are the choices of a field.

## The request as such

field-request-date = تاريخ الطلب

field-reference = الرقم المرجعي

field-status = نوع الطلب
option-status-new = طلب جديد
option-status-extension = تمديد طلب سابق

field-previous-reference = الرقم المرجعي للطلب السابق

field-their-reference = الرقم المرجعي لدى الطرف المطلوب منه

field-preserved-from = تاريخ بدء الحفظ

field-preserved-until = تاريخ انتهاء الحفظ

field-extension-days = مدة التمديد المطلوبة، بالأيام

field-extension-reasons = أسباب التمديد

field-mla-status = حالة طلب المساعدة المتبادلة
option-mla-status-in-preparation = قيد الإعداد
option-mla-status-sent = أُرسل
option-mla-status-received = استلمه الطرف المطلوب منه

field-mla-sent = تاريخ إرسال طلب المساعدة المتبادلة

field-mla-received = تاريخ استلام طلب المساعدة المتبادلة

field-urgency = أسباب الاستعجال
option-urgency-crime-in-progress = جريمة قيد الارتكاب
option-urgency-danger-to-life = خطر يهدد حياة شخص أو سلامته
option-urgency-deletion-imminent = حذف وشيك للبيانات
option-urgency-money-moving = تحويل أموال جارٍ
option-urgency-suspect-in-custody = مشتبه فيه رهن الاحتجاز
option-urgency-limitation-period = قرب انقضاء مدة التقادم

field-urgency-reasons = الوقائع الدالة على الاستعجال

field-confidentiality = السرية
option-confidentiality-keep-confidential = الحفاظ على سرية هذا الطلب ومضمونه
option-confidentiality-no-notification = عدم إبلاغ صاحب الحساب
option-confidentiality-contact-first = الاتصال بالسلطة الطالبة قبل أي إجراء قد يلاحظه صاحب الحساب

field-confidentiality-note = ملاحظات بشأن السرية

## (a) The authority seeking the preservation

field-authority-name = اسم السلطة

field-authority-unit = الوحدة

field-authority-person = الشخص المسؤول

field-authority-function = الوظيفة

field-authority-address = العنوان

field-authority-phone = الهاتف

field-authority-mobile = الهاتف المحمول

field-authority-email = البريد الإلكتروني

field-authority-fax = الفاكس

field-authority-hours = ساعات العمل

field-authority-zone = المنطقة الزمنية

field-response-channel = قناة الرد المفضلة
option-response-channel-email = البريد الإلكتروني
option-response-channel-phone = الهاتف
option-response-channel-fax = الفاكس
option-response-channel-i-24-7 = I-24/7 (الإنتربول)
option-response-channel-siena = SIENA (اليوروبول)
option-response-channel-portal = بوابة إلكترونية آمنة

## Contact for additional confirmation

field-confirmation = جهة الاتصال للتأكيد
option-confirmation-same = الشخص المسؤول
option-confirmation-other = شخص آخر

field-confirmation-person = الاسم

field-confirmation-title = المسمى الوظيفي

field-confirmation-function = المهام

field-confirmation-phone = الهاتف

field-confirmation-mobile = الهاتف المحمول

field-confirmation-email = البريد الإلكتروني

## Investigating authority

field-investigating = السلطة القائمة بالتحقيق
option-investigating-same = السلطة الطالبة
option-investigating-other = سلطة أخرى

field-investigating-name = اسم السلطة

field-investigating-person = المحقق

field-investigating-address = العنوان

field-investigating-phone = الهاتف

field-investigating-email = البريد الإلكتروني

field-investigating-reference = الرقم المرجعي للتحقيق

## (b) The offence and a brief summary of the facts

field-convention-articles = الجرائم المنصوص عليها في الاتفاقية
option-convention-articles-2 = النفاذ غير المشروع (المادة 2)
option-convention-articles-3 = الاعتراض غير المشروع (المادة 3)
option-convention-articles-4 = التدخل في البيانات (المادة 4)
option-convention-articles-5 = التدخل في النظام (المادة 5)
option-convention-articles-6 = إساءة استخدام الأجهزة (المادة 6)
option-convention-articles-7 = التزوير المتصل بالحاسوب (المادة 7)
option-convention-articles-8 = الاحتيال المتصل بالحاسوب (المادة 8)
option-convention-articles-9 = الجرائم المتصلة باستغلال الأطفال في المواد الإباحية (المادة 9)
option-convention-articles-10 = الجرائم المتصلة بانتهاك حقوق المؤلف والحقوق المجاورة (المادة 10)
option-convention-articles-11 = الشروع والمساعدة أو التحريض (المادة 11)

field-offences = الجرائم بموجب القانون الداخلي
# $number: position of the offence in the list, from 1.
row-offences = الجريمة { $number }

field-offence-name = الجريمة

field-offence-provision = النص القانوني

field-offence-penalty = العقوبة القصوى

field-facts = ملخص الوقائع

field-loss = الخسائر أو الأضرار

## (c) The data to be preserved and their relationship to the offence

field-items = عناصر البيانات
# $number: position of the data item in the list, from 1.
row-items = عنصر البيانات { $number }

field-item-categories = فئات البيانات
option-item-categories-subscriber = بيانات المشتركين
option-item-categories-traffic = بيانات الحركة
option-item-categories-content = بيانات المحتوى

field-item-identifier = المعرّف

field-item-counterpart = الجهة المقابلة في الاتصال

field-item-description = وصف البيانات

field-item-time = الفترة أو اللحظة التي تتعلق بها البيانات
option-item-time-period = فترة
option-item-time-moment = لحظة محددة

field-item-from = بداية الفترة

field-item-until = نهاية الفترة

field-item-at = التاريخ والوقت

field-item-accuracy = دقة الساعة

field-item-relation = الصلة بالجريمة

field-item-communication = اتصال محدد (المادة 30)
option-item-communication-no = لا
option-item-communication-yes = نعم

field-item-custodian = حائز عنصر البيانات هذا

## Expedited disclosure of preserved traffic data (Article 30)

field-disclosure = طلب الكشف بموجب المادة 30
option-disclosure-no = لا
option-disclosure-yes = نعم

field-communication = الاتصال المعني

## (d) The custodian or the location of the computer system

field-custodians = حائزو البيانات
# $number: position of the custodian in the list, from 1.
row-custodians = الحائز { $number }

field-custodian-name = الكيان القانوني

field-custodian-service = الخدمة

field-custodian-address = العنوان أو الموقع

field-custodian-country = الدولة

field-custodian-contact = بيانات الاتصال بالحائز

field-custodian-source = مصدر هذه المعلومات

## (e) The necessity of the preservation

field-necessity-grounds = أسباب احتمال فقدان البيانات
option-necessity-grounds-short-retention = قصر مدة الاحتفاظ بالبيانات
option-necessity-grounds-user-deletion = قدرة المستخدم على حذف البيانات
option-necessity-grounds-service-ending = قرب انتهاء الخدمة
option-necessity-grounds-already-deleted = حذفها المستخدم، وربما لا تزال لدى الحائز

field-retention-ends = تاريخ الحذف المتوقع

field-necessity = ضرورة الحفظ

## (f) The intention to submit a request for mutual assistance

field-intention = النية
# This sentence is part of every request and cannot be removed: Article 29(2)(f) requires it. The
# letter is that of the English text, as printed beside the headings.
statement-intention = يعتزم الطرف الطالب تقديم طلب للمساعدة المتبادلة من أجل تفتيش البيانات الموصوفة في هذه الوثيقة أو النفاذ إليها بطريقة مماثلة، أو ضبطها أو تأمينها بطريقة مماثلة، أو الكشف عنها (الفقرة 2 (f) من المادة 29 من الاتفاقية).

field-mla-expected = التاريخ المتوقع لتقديم طلب المساعدة المتبادلة

field-mla-channel = المعاهدة وقناة الإحالة

## Annexes

field-annexes = المرفقات
# $number: position of the annex in the list, from 1.
row-annexes = المرفق { $number }

field-annex-name = الملف

field-annex-description = الوصف

field-annex-size = الحجم
field-annex-hash = البصمة الرقمية SHA-256

## Signature

field-signed-place = المكان

field-signed-date = تاريخ التوقيع

field-signatory-name = اسم الموقِّع

field-signatory-function = وظيفة الموقِّع
