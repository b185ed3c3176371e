### How dates and lists are written in documents.

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

# A date. $day: number of the day, $month: one of the months above, $year: four digits.
format-date = { $day }. { $month } { $year }
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date }, { $time } { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { ", " }
