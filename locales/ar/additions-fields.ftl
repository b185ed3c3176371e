## Annexes

field-annexes = المرفقات
# $number: position of the annex in the list, from 1.
row-annexes = المرفق { $number }

field-annex-name = الملف

field-annex-description = الوصف

field-annex-size = الحجم
field-annex-hash = البصمة الرقمية SHA-256
