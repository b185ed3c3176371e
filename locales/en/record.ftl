### Records of the directory as fields and tables.

## The values of a record

record-id = Id
record-party = Code of the Party
record-code = Code
record-order = Order among those of the Party
record-search-keys = Further words to search by
record-channel = Channel
record-channel-address = Number or address
record-channel-security = Security of the channel
record-channel-availability = Answered
record-key = Key of the channel
record-fingerprint = Fingerprint of the key
record-last-verified = Last verified on
record-time-zone = Time zone
record-office-days = Days of the office
record-office-from = Opens at
record-office-until = Closes at
record-weekend = Weekend
record-duty-desk = Duty desk
record-urgent = Takes urgent requests directly (Article 27(9))
record-protocol-9 = Second Protocol, Article 9
record-protocol-10 = Second Protocol, Article 10
record-penalty = Least maximum penalty, in months
record-initial-days = Data are preserved for, in days
record-renewal-days = Renewal, in days
record-renewal-times = Renewals at most
record-maximum-days = Longest preservation, in days
record-extension-start = A renewal counts from
record-secrecy = Secrecy can be ordered
record-source-date = Day of the source
record-valid-until = Valid until
record-official-languages = Official languages
record-working-languages = Working languages
record-instruments = Treaty
record-yes = Yes
record-no = No
record-language = Names in another language, by its tag
record-more = Show more fields
# $record: id of a record, may be empty. $place: name of a value in it. $problem: what is wrong, a sentence.
record-fault = { $record } { $place }: { $problem }

## What is wrong with a value

cell-unknown-place = No record has a value of this name.
# $most: the highest number.
cell-whole-number = Write a whole number up to { $most }.
cell-truth = Write yes or no, in English.
# $ids: list of the words that may stand there.
cell-listed = Write one of these: { $ids }.
cell-party-code = Write two capital letters.
cell-duplicate-party = This Party stands twice.
cell-contact-point-id = Use small letters, digits and hyphens only.
cell-duplicate-contact-point = This id stands twice.
cell-unknown-party = This Party is not in the snapshot.
cell-unknown-time-zone = Not a known time zone, such as Europe/Paris.
cell-language = Not a language tag, such as fr.
cell-duplicate-language = A language stands twice.
cell-no-english = The English text is missing.
cell-empty = This must be filled in.
# $limit: number of characters.
cell-text-too-long = The text is longer than { $limit } characters.
# $limit: number of entries.
cell-list-too-long = More than { $limit } entries.
cell-unsafe-text = The text holds control characters or characters that reorder it.
cell-date = Write a date as YYYY-MM-DD.
cell-date-order = The later date comes first.
cell-time = Write a time as HH:MM.
cell-office-hours = It closes before it opens, or opens twice at once.
cell-channel-address = Not a number, address or link of this kind of channel. Numbers begin with +.
cell-fingerprint = Write 40 or 64 digits 0–9 and A–F without spaces.
cell-number = The number is out of range.
cell-not-a-table = Not a CSV table in UTF-8.
cell-too-many-cells = The row has more cells than the first row has names.
# $most: the highest number.
cell-too-many-rows = More than { $most } rows.
cell-duplicate-column = A column of this name stands twice.
