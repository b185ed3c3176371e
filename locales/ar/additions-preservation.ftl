preservation-section-annexes = المرفقات

# In the e-mail to which the document is attached.
preservation-acknowledge = يُرجى الإقرار باستلام هذا الطلب، وموافاتنا بالرقم المرجعي الذي تخصصونه له، وإبلاغنا بتاريخ انتهاء الحفظ.
# On the telephone, in short sentences.
preservation-call = هذا طلب للحفظ الفوري لبيانات حاسوب مخزنة.
preservation-call-receipt = يُرجى إبلاغي باسمكم، وبرقمكم المرجعي، وبتاريخ انتهاء الحفظ.
