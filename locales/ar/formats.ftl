### How dates and lists are written in documents. Digits stay European, as everywhere in a document.

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# A date. $day: number of the day, $month: one of the months above, $year: four digits.
format-date = { $day } { $month } { $year }
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date }، الساعة { $time } بتوقيت { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { "، " }
