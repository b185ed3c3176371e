# Cases: in a file, how long they are kept, and the log of what was done.

## The case file: saving and opening cases

cases-text = A case file holds cases, sealed with a passphrase. With it you hand over a shift, and keep what a browser may delete. Cases that are here already are put together field by field.
# The kind of file in the dialog of the browser.
cases-file = Point35 case file
cases-save-title = Save
cases-chosen = Cases
cases-save-hint = The passphrase of this browser opens the file in any copy of Point35. Take another one for colleagues who do not know it.
# $count: number of cases.
cases-save-deleted = The file also says which cases were deleted, by their random numbers and the date: { $count }.
cases-save = Save to a file
cases-save-own = Save with another passphrase
# $name: name of the file.
cases-save-again = Save again to { $name }
# $name: name of the file.
cases-saved = The cases are saved to { $name }.
# $time: time of day as 14:32. $name: name of the file.
cases-saved-at = Last saved to a file at { $time }: { $name }. It is where you chose, else among your downloads.
cases-seal-title = Save cases with another passphrase
cases-seal-text = The file opens with this passphrase only. Tell it to nobody in the same message as the file.
cases-open-title = Open
cases-open-hint = The file stays as it is, and nothing that is here is lost.
cases-open = Open a case file
cases-unlock-title = Open a case file
cases-unlock-text = Enter the passphrase that the file was saved with.
# $new, $changed, $same: numbers of cases.
cases-arrived = Cases of the file: { $new } new, { $changed } changed, { $same } unchanged.
# $count: number of fields.
cases-arrived-conflicts =
    { $count ->
        [one] One field was changed on both sides. Both values are below.
       *[other] { $count } fields were changed on both sides. Both values of each are below.
    }
# $count: number of cases.
cases-arrived-left =
    { $count ->
        [one] One case of the file stays deleted.
       *[other] { $count } cases of the file stay deleted.
    }
# $count: number of cases.
cases-arrived-gone =
    { $count ->
        [one] One case is deleted here too.
       *[other] { $count } cases are deleted here too.
    }

## What was deleted on one side, before the cases of a file are taken in

cases-decide-title = Deleted on one side
cases-decide-hint = Nothing of the file is taken in yet. As long as you choose nothing, what is deleted stays deleted and what is here stays here.
cases-return = Bring back what was deleted
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-case = { $draft }, deleted on { $date }
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-changed = { $draft }, deleted on { $date }, changed after that in the file
cases-follow = Delete here too
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-follow-case = { $draft }, deleted elsewhere on { $date }
cases-decide-confirm = Take in the cases
cases-decide-close = Close the file
cases-decide-closed = The file is closed. Nothing of it was taken in.

## What two copies of a case disagree in

cases-conflicts-title = Changed on both sides
cases-conflicts-hint = The later value is used. The other one stays here until you use or drop it.
cases-conflict-ours = Used now
# $date: date with the month in words. $time: time of day as 14:32.
cases-conflict-other = Other value, of { $date }, { $time }
# Stands in the place of a value.
cases-conflict-empty = empty
cases-conflict-use = Use the other value
cases-conflict-drop = Drop the other value
# The buttons above for screen readers. $field: name of the field.
cases-conflict-use-label = Use the other value: { $field }
# $field: name of the field.
cases-conflict-drop-label = Drop the other value: { $field }
cases-conflict-used = The other value is used now.
cases-conflict-dropped = The other value is dropped.
cases-part-recipient = Requested contact point
cases-part-languages = Languages of the document
cases-part-own-language = Language you write in
cases-part-appearance = Look of the document
cases-part-template = Form

## Closing a case on the desk

desk-draft-close = Close case
# $draft: reference of the case, or what stands for it.
desk-draft-close-label = Close case: { $draft }
desk-draft-reopen = Open again
# $draft: reference of the case, or what stands for it.
desk-draft-reopen-label = Open again: { $draft }
desk-draft-closed = The case is closed. It can be opened again.
desk-draft-reopened = The case is open again.
desk-draft-closed-tag = Closed
# $date: date with the month in words.
desk-draft-closed-on = Closed on { $date }

## How long cases are kept

retention-text = Personal data are kept no longer than needed. Point35 proposes what may go; nothing is deleted until you say so. The log stays: it holds nothing of what is in a case. What also stays is which case was deleted and when, by a random number, so that an older file does not bring it back without you.
retention-proposals = What may go
retention-none = No closed case is here longer than its rule says.
retention-proposed = Closed cases past their time
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-proposal = { $draft }, closed on { $date }
retention-delete = Delete the chosen cases
# $count: number of cases.
retention-delete-title =
    { $count ->
        [one] Delete one case?
       *[other] Delete { $count } cases?
    }
retention-delete-text = They are deleted from this browser for good. Files you saved stay where they are.
retention-deleted = The chosen cases are deleted.
retention-forgotten = Open, and unchanged for as long
retention-forgotten-hint = Close what is done: only then its time begins.
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-unchanged = { $draft }, last change on { $date }
retention-rules = Rule for each kind of case
# $months: number of months, at least 3.
retention-months = Propose { $months } months after closing
retention-for-ever = Never propose
# The attributes stand at the fields of which they have the name.
minimise = What need not be written
    .facts = State the offence and how the data are linked to it. Leave out names of victims and witnesses, health and family.
    .item-description = Describe the data by account, address and time, not by the person who uses them.
    .necessity = Say why the data may be lost. What the person is like is not needed.
    .annexes = Attach no identity papers and no statements: preservation needs none.
    .urgency-reasons = Name the danger, not the person in danger, unless the person must be found.
minimise-hint = The other side needs enough to find and preserve the data, and no more. Names of victims and witnesses can follow in the later request for disclosure.

## The log

log-text = Who did what when in this copy. The log is sealed with your passphrase and holds nothing of what is in a case. It keeps the latest 2000 entries.
log-locked = The log is locked
log-locked-text = It is kept in this browser, sealed. Enter your passphrase to see it.
log-when = When
log-who = Who
log-what = What
log-case = Case
log-save = Save as a table (CSV)
# $name: name of the file.
log-saved = Your browser was asked to save { $name }.
log-empty = Nothing was done yet.
log-deed-case-begun = Begun
log-deed-case-copied = Begun as a copy
log-deed-case-deleted = Deleted
log-deed-case-closed = Closed
log-deed-case-reopened = Opened again
log-deed-case-expired = Deleted, past its time
log-deed-case-brought-back = Brought back from a case file
log-deed-case-saved = Saved to a file
log-deed-document-made = Document made
# $count: number of cases.
log-deed-cases-saved = Cases saved to a case file: { $count }
# $count: number of cases.
log-deed-cases-opened = Cases opened from a case file: { $count }
log-deed-unlocked = Unlocked
# $count: how many.
log-deed-wrong-passphrases = Wrong passphrases before unlocking: { $count }
log-deed-locked = Locked
log-deed-passphrase-set = Passphrase set
log-deed-passphrase-changed = Passphrase changed

## After everything was deleted

wiped-title = Everything is deleted
wiped-text = This browser keeps nothing of Point35 any more. Files you saved stay where they are; the browser’s own history names pages of this file, not what was in them.
