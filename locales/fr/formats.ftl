### How dates and lists are written, in the interface and in documents.

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# A date. $day: number of the day, $month: one of the months above, $year: four digits.
format-date =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date } à { $time } { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { ", " }
