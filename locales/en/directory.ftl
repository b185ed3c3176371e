### The directory of contact points: search, cards, opening a snapshot.

directory-title = Directory
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-snapshot = Snapshot number { $number } of { $issued }, issued by { $issuer }, valid until { $until }: { $count ->
    [one] { $count } contact point
   *[other] { $count } contact points
}.
directory-browse = All Parties
directory-back = Back to the directory
directory-no-contact-point = This contact point is not in the directory in use

## Search

search-label = Search the directory
search-hint = The name of a Party in any language, its code, or the name of an authority.
search-not-a-party = Not a Party to the Convention: the 24/7 Network does not reach it

## Opening another snapshot

directory-open-title = Open a newer directory
directory-open-hint = A real directory is restricted: it is kept sealed with your passphrase, and in memory only while you have none.
directory-open = Open a snapshot file
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-found = This file is snapshot number { $number } of { $issued }, issued by { $issuer }, valid until { $until }, with { $count ->
    [one] { $count } contact point
   *[other] { $count } contact points
}.
directory-other-series = It comes from another issuer than the directory in use, or one of the two is an exercise. Use it only if you know where it comes from.
directory-take = Use this directory
directory-leave = Keep the present one
directory-taken = The directory has been replaced.
directory-return = Back to the exercise directory
directory-return-text = The directory you opened is deleted from this app. The exercise directory is in use again.
directory-returned = The exercise directory is in use again.

## Signatures: who issued a snapshot

# $issuer: who issued it. $since: a date.
directory-signature-believed = It is signed by { $issuer } with a key that is believed here since { $since }.
directory-signature-first-use = It is signed, with a key that is new here. Anybody can make a key: before you use it, telephone the issuer, over a number you had before, and compare the fingerprint.
directory-signature-other-key = It is signed with another key than the one that is believed for this issuer. If the issuer has not announced a new key, somebody else made this file. Telephone the issuer, over a number you had before, and compare the fingerprint.
# $issuer: whose key it is.
directory-signature-other-issuer = This file says it is of another issuer than its signature: the key belongs to { $issuer }. Nothing was changed.
# $key: id of a key.
directory-signature-unknown-key = This file is signed with the key { $key }, which is not here, so it cannot be checked. Ask the issuer for the file with its public key; nothing was changed.
directory-signature-altered = This file was altered or damaged after it was signed. Ask the issuer for it again; nothing was changed.
directory-signature-signature-missing = This file is not signed, and the files of this issuer are. Ask the issuer for the signed file; nothing was changed.
directory-signature-unsigned = It is not signed: nothing shows who made it or whether it was altered.
directory-signature-exercise = It is an exercise directory: everything in it is fictional, and it needs no signature.
# A colon stands before the digits.
directory-fingerprint = Fingerprint of the key:
directory-compared = I have compared the fingerprint with the issuer by telephone.
directory-unsigned-anyway = I know who gave me this file and use it without a signature.
directory-file-expired = It has expired: its issuer no longer vouches for it. Ask for a newer one.
# $issuer: who issued it.
directory-next-key = { $issuer } announces the key that follows, signed with the one that is believed here.
directory-key-take = Believe this key as well
directory-key-taken = The next key is believed from now on.
directory-key-not-believed = This file is a key, and no key that is believed here has signed it. Nothing was changed.

## What a snapshot changes

changes-title = What it changes
changes-none = No Party and no contact point is other than before.
# $count: number of records.
changes-confirmed = { $count ->
    [one] { $count } record says the same as before and was confirmed anew.
   *[other] { $count } records say the same as before and were confirmed anew.
}
changes-concerned = These requests go to a contact point or a Party that is other than before. Look at the recipient again:
# Before the name of a Party or of a contact point.
changes-added = Added
changes-removed = Removed
changes-changed = Changed
changes-field = Field
changes-before = Before
changes-after = After
changes-elsewhere = Only details have changed that are not on the card, such as search words.
changes-name = Name
changes-territory = Territory
changes-unit = Unit
changes-notes = Remarks
changes-languages = Languages of its authorities
changes-time-zones = Time zones
changes-reservation-29-4 = Reservation under Article 29(4)
changes-declaration-27-9-e = Declaration under Article 27(9)(e)
changes-central-authorities = Central authorities (Article 27(2))

## Why a file is refused. Nothing is lost: the directory in use stays.

snapshot-fault-too-large = The file is too large to be a directory. The directory in use stays as it is.
snapshot-fault-not-json = The file is damaged or is not a directory. Ask for it again; the directory in use stays as it is.
snapshot-fault-not-a-snapshot = The file is not a directory snapshot. The directory in use stays as it is.
snapshot-fault-unsupported-version = The file was made for another version of this app. Get the newest version of the app; the directory in use stays as it is.
snapshot-fault-wrong-shape = Something in the file is not as a directory must be. Ask the issuer for a correct file; the directory in use stays as it is.
snapshot-fault-record = A record in the file contradicts itself or another one. Ask the issuer for a correct file; the directory in use stays as it is.
snapshot-succession-same = This file is the directory that is already in use.
snapshot-succession-older = This file is older than the directory in use, which stays as it is.
snapshot-succession-conflicting = This file has the same number as the directory in use but other content. Ask the issuer which one is right; the directory in use stays as it is.

## The card of a contact point

# $time: hours and minutes. $date: the date there. $zone: name of a time zone. $offset: difference from UTC.
card-local-time = { $time } there now, { $date }, { $zone } ({ $offset })
presence-in-office-hours = In office hours
presence-outside-office-hours = Outside office hours
presence-weekend = Weekend there
duty-desk-around-the-clock = Duty desk staffed day and night
duty-desk-on-call = An officer on call answers outside office hours
duty-desk-none = No duty desk outside office hours
card-channels = Channels, in order of preference
card-channel-now = Use now
channel-phone = Telephone
channel-mobile = Mobile telephone
channel-email = E-mail
channel-fax = Fax
channel-portal = Portal
channel-i-24-7 = I-24/7
channel-siena = SIENA
channel-other = Other channel
security-secured = secured
security-unsecured = unsecured
availability-around-the-clock = day and night
availability-office-hours = in office hours only
key-openpgp = OpenPGP key
key-s-mime = S/MIME certificate
card-person = Person in charge
card-address = Address
card-kind = Kind of authority
authority-kind-police = Police
authority-kind-prosecution = Prosecution service
authority-kind-ministry = Ministry
authority-kind-court = Court
authority-kind-interpol-bureau = National Central Bureau of Interpol
authority-kind-cyber-agency = Cyber security agency
authority-kind-other = Other authority
card-purpose = Responsible for
purpose-general = All requests under Article 35
purpose-preservation = Preservation and police information
purpose-mutual-assistance = Mutual assistance
card-languages-accepted = Languages accepted
card-languages-spoken = Languages spoken at the duty desk
card-translation = Translation
translation-not-needed = Not needed
translation-may-follow = May follow later
translation-required = Must come with the request
card-power-29 = Preservation (Article 29)
card-power-30 = Disclosure of traffic data (Article 30)
card-power-31 = Access to stored data (Article 31)
power-executes = Executes itself
power-facilitates = Facilitates
power-none = No power
card-ordered-by = Preservation is ordered by
ordering-body-police = the police
ordering-body-prosecutor = a prosecutor
ordering-body-court = a court
card-office-hours = Office hours there
# Short names of the days, Monday first.
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
card-dual-criminality = Dual criminality (Article 29(4))
card-dual-criminality-possible = May be required for offences other than those of Articles 2 to 11
card-dual-criminality-none = Not required
card-confirmation = Formal confirmation (Article 25(3))
confirmation-always = Always
confirmation-on-demand = On demand
confirmation-never = Not needed
card-court-order = Court order
card-court-order-copy = A copy must be attached
card-penalty = Maximum penalty of the offence at least
# $months: a number of months.
card-months = { $months ->
    [one] { $months } month of imprisonment
   *[other] { $months } months of imprisonment
}
card-preservation = Data are preserved for
# $days: a number of days.
card-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
card-renewal = Renewal
card-renewal-none = Not possible
# $times: how many times. $days: a number of days.
card-renewal-times = { $times ->
    [one] Once, by { $days } days
   *[other] { $times } times, by { $days } days each
}
# $days: a number of days.
card-renewal-repeatedly = As often as justified, by { $days } days each
card-maximum = Longest preservation in all
card-notification = Account holder is told
user-notification-never = Never
user-notification-unless-secret = Unless secrecy is ordered
user-notification-always = Always
user-notification-unknown = Not known
card-source = Source of the record
# $source: who said so. $date: the day of the source.
card-source-dated = { $source }, { $date }
# $days: how many days ago. $date: the day.
card-age = { $days ->
    [one] Last verified { $days } day ago, on { $date }
   *[other] Last verified { $days } days ago, on { $date }
}
card-new-request = New request to this contact point
