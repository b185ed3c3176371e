### How dates and lists are written, in the interface and in documents. The months stand inside a date
### (genitive).

month-1 = հունվարի
month-2 = փետրվարի
month-3 = մարտի
month-4 = ապրիլի
month-5 = մայիսի
month-6 = հունիսի
month-7 = հուլիսի
month-8 = օգոստոսի
month-9 = սեպտեմբերի
month-10 = հոկտեմբերի
month-11 = նոյեմբերի
month-12 = դեկտեմբերի

# A date in the nominative: every message that takes a date is worded so that this form fits.
# $day: number of the day, $month: one of the months above, $year: four digits.
format-date = { $year } թվականի { $month } { $day }
# A moment. $date: as above, $time: hh:mm:ss on a 24-hour clock, $zone: UTC or the name of a time zone.
format-instant = { $date }, ժամը { $time } { $zone }
# Between the entries of a list, with the space that follows.
format-list-separator = { ", " }
