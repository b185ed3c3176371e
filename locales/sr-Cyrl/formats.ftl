### How dates and lists are written in documents. The months stand inside a date (genitive).

month-1 = јануара
month-2 = фебруара
month-3 = марта
month-4 = априла
month-5 = маја
month-6 = јуна
month-7 = јула
month-8 = августа
month-9 = септембра
month-10 = октобра
month-11 = новембра
month-12 = децембра

# A date. $day: number of the day, $month: one of the months above, $year: four digits.
format-date = { $day }. { $month } { $year }. године
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date } у { $time } { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { ", " }
