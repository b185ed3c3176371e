### What is known of a counterpart: calling it, its profile, what it expects.

## Calling a contact point

reach-title = Call now
# $time: hours and minutes there. $date: the day there.
reach-nobody = Nobody answers at this hour. The office opens on { $date } at { $time }, local time.
reach-never = Nobody answers at this hour.
reach-next = If that fails
reach-script = What to say first
reach-script-hint = In a language of the duty desk and in yours. Your authority comes from the settings.

## The profile of a contact point, to print or to present

profile-title = Profile
card-back = Back to the contact point
profile-print = Print this page
profile-facts = Set-up, powers and terms
profile-do = Do
profile-dont = Don’t

## Two contact points side by side

compare-title = Side by side
compare-choose = Choose two contact points.
compare-open = Compare with another
compare-another = Choose others
compare-differs = differs

## What a contact point expects of a request: each sentence stands alone, on the profile, at the field that it concerns and in the check

# The name of the requested Party is not known here; the sentence of what it expects follows.
field-asked-prefix = The requested Party:
# $languages: list of names of languages.
expects-languages = Write in one of these languages: { $languages }.
expects-translation-required = Send a translation along with a request in another language.
expects-translation-may-follow = Send the translation later if there is no time: it may follow.
# $reservation: since when it holds and where it is published.
expects-dual-criminality = Name an offence of Articles 2 to 11, or show that the conduct is an offence in both States: dual criminality may be required for others (Article 29(4)). Reservation: { $reservation }.
# $months: a number of months.
expects-penalty = State the maximum penalty of the offence: at least { $months } months of imprisonment.
expects-court-order = Attach a copy of the court order.
expects-confirmation-always = Confirm formally what you send by e-mail or fax (Article 25(3)).
expects-confirmation-on-demand = Be ready to confirm formally if you are asked to (Article 25(3)).
# $authority: list of names of central authorities.
expects-urgent = Send urgent requests for mutual assistance to the central authority (declaration under Article 27(9)(e)): { $authority }.
# $days: a number of days.
expects-period = Submit the request for mutual assistance in time: data are preserved for { $days } days.
# $days: a number of days.
expects-renewal = Ask for an extension before the end, for no more than { $days } days at a time.
expects-no-renewal = Do not count on an extension: preservation cannot be renewed there.
expects-secrecy = Ask for confidentiality: otherwise the account holder is told.
expects-no-secrecy = Do not count on secrecy: the account holder is told.
# $channels: list of addresses.
expects-unsecured = Do not send personal data unencrypted to: { $channels }.
expects-no-mutual-assistance = Do not send requests under Article 31 there: it has no power for them.
expects-nobody-outside-office-hours = Do not expect an answer outside office hours.
## What one keeps about contact points for oneself

own-favourite = Favourite
own-favourites = Favourites
own-recent = Last used
own-note = Own note
own-note-hint = For you only: it is sealed with your passphrase and stays when a newer directory is opened.
