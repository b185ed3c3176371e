### Request for expedited preservation of stored computer data (Articles 29 and 30 of the
### Convention on Cybercrime), from top to bottom as it is printed. The words of its fields are in
### fields.ftl, the words of every document in document.ftl. The wording is our own; it is not the
### official form.

# The name of the document in lists.
preservation-name = طلب الحفظ (المادتان 29 و30)

preservation-title = طلب الحفظ المعجل لبيانات الحاسوب المخزنة
# Stands under the title.
preservation-basis = استنادًا إلى المادتين 29 و30 من اتفاقية الجريمة الإلكترونية (بودابست، 2001، سلسلة المعاهدات الأوروبية رقم 185)

preservation-opening = إلى نقطة الاتصال لدى الطرف المطلوب منه (المادة 35): بموجب المادة 29 من اتفاقية الجريمة الإلكترونية، تطلب السلطة الطالبة الحفظ المعجل لبيانات الحاسوب المخزنة الموصوفة في هذه الوثيقة أو، إذا تعلق الأمر بطلب تمديد، الاستمرار في حفظها. وحيثما ورد ذلك في هذه الوثيقة، تطلب السلطة الطالبة أيضًا الكشف المعجل عن بيانات الحركة المحفوظة بموجب المادة 30.

preservation-section-request = الطلب

preservation-section-recipient = نقطة الاتصال المطلوب منها

preservation-section-authority = السلطة الطالبة

preservation-section-confirmation = جهة الاتصال للتأكيد الإضافي

preservation-section-investigating = السلطة القائمة بالتحقيق

preservation-section-offence = الجريمة وملخص الوقائع

preservation-section-data = البيانات المطلوب حفظها وصلتها بالجريمة

preservation-section-disclosure = الكشف المعجل عن بيانات الحركة المحفوظة

preservation-section-custodian = حائز البيانات أو موقع نظام الحاسوب

preservation-section-necessity = ضرورة الحفظ

preservation-section-intention = نية تقديم طلب للمساعدة المتبادلة

preservation-section-annexes = المرفقات

preservation-section-signature = التوقيع

preservation-closing = ترجو السلطة الطالبة من نقطة الاتصال المطلوب منها الإقرار باستلام هذا الطلب وموافاتها بالرقم المرجعي الذي تخصصه له. وينبغي أن تُحفظ البيانات مدة لا تقل عن 60 يومًا، وأن يستمر حفظها بعد استلام طلب المساعدة المتبادلة إلى حين البت فيه (الفقرة 7 من المادة 29)؛ ويُرجى بيان تاريخ انتهاء الحفظ. وإذا كان الحفظ لن يكفل توافر البيانات مستقبلًا، أو كان من شأنه أن يهدد سرية التحقيق أو يضر به على نحو آخر، فيُرجى الإبلاغ بذلك فورًا (الفقرة 6 من المادة 29)، لكي تقرر السلطة الطالبة ما إذا كان ينبغي تنفيذ الطلب رغم ذلك.

# In the e-mail to which the document is attached.
preservation-acknowledge = يُرجى الإقرار باستلام هذا الطلب، وموافاتنا بالرقم المرجعي الذي تخصصونه له، وإبلاغنا بتاريخ انتهاء الحفظ.
# On the telephone, in short sentences.
preservation-call = هذا طلب للحفظ الفوري لبيانات حاسوب مخزنة.
preservation-call-receipt = يُرجى إبلاغي باسمكم، وبرقمكم المرجعي، وبتاريخ انتهاء الحفظ.
