### How dates and lists are written, in the interface and in documents.

month-1 = Ιανουαρίου
month-2 = Φεβρουαρίου
month-3 = Μαρτίου
month-4 = Απριλίου
month-5 = Μαΐου
month-6 = Ιουνίου
month-7 = Ιουλίου
month-8 = Αυγούστου
month-9 = Σεπτεμβρίου
month-10 = Οκτωβρίου
month-11 = Νοεμβρίου
month-12 = Δεκεμβρίου

# A date. $day: number of the day, $month: one of the months above, $year: four digits.
format-date = { $day } { $month } { $year }
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date }, { $time } { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { ", " }
