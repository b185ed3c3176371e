### Corrections of records of the directory.

## A correction of a record, written by an officer

correction-title = Report a mistake
correction-hint = Change what is wrong. Only what you change goes to the issuer; your directory stays as it is.
correction-author = Your name and how to reach you
correction-remark = How do you know?
correction-save = Save the correction
correction-copy = Copy as text
correction-nothing = Nothing was changed yet.
# $contact: id of a contact point. $number: number of the snapshot. $issuer: who issued it. $date: the day of the correction.
correction-text = Correction of the record { $contact }, { $date } (snapshot number { $number }, { $issuer })
# $place: name of a value in the record. $was: what stands there. $proposed: what should.
correction-text-line = { $place }: “{ $was }” should be “{ $proposed }”

## Corrections that reach the issuer

corrections-title = Corrections
corrections-open = Open corrections
corrections-apply = Apply
# $count: how many values.
corrections-applied = Values changed: { $count }.
corrections-leave = Leave it
corrections-now = Record now
corrections-proposed = Proposed
corrections-unknown = There is no such contact point in this snapshot.
# How a proposed value stands to the record.
comparison-applicable = As the officer saw it
comparison-done = Already so
comparison-stale = Changed since
# Why a file is not read as a correction.
correction-fault-too-large = The file is too large to be a correction.
correction-fault-not-a-correction = The file is not a correction.
correction-fault-unsupported-version = The correction was written by a newer app.
correction-fault-damaged = The correction is damaged.
