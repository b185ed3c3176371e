### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }: { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = إلى نقطة الاتصال في شبكة 24/7 لدى الطرف المطلوب منه (المادة 35 من اتفاقية الجريمة الإلكترونية)
# The title of the document follows.
covering-sent = تُرفق بهذه الرسالة الوثيقة التالية، الصادرة بموجب اتفاقية الجريمة الإلكترونية (سلسلة المعاهدات الأوروبية رقم 185):
covering-urgent = هذا الطلب مستعجل.
# $code: twelve digits such as 1234 5678 9012.
covering-code = رمز التحقق الخاص بالوثيقة: { $code }
covering-verify = قبل اتخاذ أي إجراء بناءً على الوثيقة، يُرجى الاتصال بنا هاتفيًا على الرقم المدرج في الدليل الموجود لديكم ومقارنة رمز التحقق. ويُرجى عدم الاتصال بأي رقم وارد في هذه الرسالة.
# The person in charge and the authority follow.
covering-regards = مع فائق الاحترام

## The telephone

call-opening = تحية طيبة. أتصل بنقطة الاتصال في شبكة 24/7 المنشأة بموجب اتفاقية بودابست بشأن الجريمة الإلكترونية.
# $authority: name of the requesting authority.
call-authority = أتصل باسم السلطة التالية: { $authority }.
call-duty-officer = أود التحدث إلى الموظف المناوب.
# $language: name of the language that the caller would like to speak.
call-language = هل يمكننا التحدث باللغة التالية: { $language }؟
call-sent = أرسلنا إليكم وثيقة بالبريد الإلكتروني. يُرجى فتحها.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = رقمنا المرجعي هو { $reference }. أتهجّاه: { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = الطلب مستعجل. أسباب الاستعجال هي: { $grounds }.
call-number = يُرجى التأكد من أن الرقم الذي أتصل منه مدرج في الدليل الموجود لديكم. عند الشك، يُرجى معاودة الاتصال بنا على الرقم المدرج في دليلكم.
call-code = لنقارن الآن رمز التحقق. تجدونه في أعلى الصفحة الأولى: اثنا عشر رقمًا في ثلاث مجموعات.
call-ask-first = يُرجى أن تقرؤوا لي المجموعة الأولى.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (يجب أن يكون الجواب: { $digits })
# $digits: four digits.
call-say-second = المجموعة الثانية هي: { $digits }. هل ترون الأرقام نفسها؟
call-ask-third = يُرجى أن تقرؤوا لي المجموعة الثالثة.
call-differs = إذا اختلف رقم واحد، فقد تعرضت الوثيقة للتعديل أو التلف. في هذه الحالة، يُرجى عدم استخدامها؛ وسنرسلها مرة أخرى.
call-thanks = شكرًا لكم. مع السلامة.
