### How dates and lists are written, in the interface and in documents.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# A date. $day: number of the day, $month: one of the months above, $year: four digits.
format-date = { $day } { $month } { $year }
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date }, { $time } { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { ", " }
