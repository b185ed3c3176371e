### How dates and lists are written, in the interface and in documents. The months stand inside a date
### (genitive).

month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

# A date. $day: number of the day, $month: one of the months above, $year: four digits.
format-date = { $day } { $month } { $year } року
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date }, { $time } { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { ", " }
