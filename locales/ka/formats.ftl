### How dates and lists are written, in the interface and in documents.

month-1 = იანვარი
month-2 = თებერვალი
month-3 = მარტი
month-4 = აპრილი
month-5 = მაისი
month-6 = ივნისი
month-7 = ივლისი
month-8 = აგვისტო
month-9 = სექტემბერი
month-10 = ოქტომბერი
month-11 = ნოემბერი
month-12 = დეკემბერი

# A date in the nominative: every message that takes a date is worded so that this form fits.
# $day: number of the day, $month: one of the months above, $year: four digits.
format-date = { $year } წლის { $day } { $month }
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date }, { $time } { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { ", " }
