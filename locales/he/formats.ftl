### How dates and lists are written in documents. The months stand with the prefix that a date needs.

month-1 = בינואר
month-2 = בפברואר
month-3 = במרץ
month-4 = באפריל
month-5 = במאי
month-6 = ביוני
month-7 = ביולי
month-8 = באוגוסט
month-9 = בספטמבר
month-10 = באוקטובר
month-11 = בנובמבר
month-12 = בדצמבר

# A date. $day: number of the day, $month: one of the months above, $year: four digits.
format-date = { $day } { $month } { $year }
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date }, בשעה { $time } שעון { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { ", " }
