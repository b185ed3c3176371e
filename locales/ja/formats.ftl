### How dates and lists are written, in the interface and in documents. Digits are those of ASCII.

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

# A date. $day: number of the day, $month: one of the months above, $year: four digits.
format-date = { $year }年{ $month }{ $day }日
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date } { $time } { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { "、" }
