### The pages of a request: beginning it, its sections, the check, the document.

## Beginning a request

new-title = New request
new-instrument = Which request?
new-instrument-hint = It asks a Party to preserve stored data at once, before they are deleted. It does not ask to hand them over: for that, a request for mutual assistance follows.
new-recipient = Who to?
new-later = Choose the contact point later
new-failed = The browser gave no randomness for the number of the draft. Close other programs and try again, or use another browser.

## The head of each page of a request

request-above = Request
# $name: short name of the kind of request. $reference: the own reference.
request-heading = { $reference } – { $name }
request-views = Parts of this request
request-sections = Sections
request-check = Check
request-document = Document
request-undo = Undo
request-redo = Redo
request-undone = The last change is undone.
request-redone = The change is made again.
request-to-check = Check the request
request-recipient = Requested contact point
# $row: name of a row, such as “Data item 2”. $label: label of a field.
request-label-in-row = { $row }: { $label }

## The list of sections

section-state-not-started = Not started
section-state-in-progress = Not complete
section-state-questionable = Complete, with a warning
section-state-complete = Complete
# $done: how many of the elements are there. $all: how many there are.
elements-summary = Elements of Article 29(2): { $done } of { $all } are there
element-there = is there
element-missing = is missing

## The form of a section

section-steps = Steps
# $section: name of the section.
section-next = Next: { $section }
# $section: name of the section.
section-back = Back: { $section }
section-list = All sections
page-unknown = This section does not exist.
# $article: number of an article, such as 29(2)(a).
field-basis = Article { $article } of the Convention on Cybercrime (ETS No. 185)
field-statement = This sentence stands in every request and cannot be removed.
group-add = Add another
identifier-kind = Kind of identifier
identifier-kind-automatic = Recognise automatically
preview-title = The document so far

## A pasted log

paste-title = Paste part of a log
paste-label = Lines of a log, a table or a mail header
paste-hint = Addresses, ports, times and accounts in it become data items. What you paste stays on this device.
paste-look = Find identifiers
# $count: how many were found.
paste-found = { $count } found.
# $count: how many were found. $lines: how many lines were read. $without: how many of them held nothing.
paste-summary = Found: { $count }. Lines read: { $lines }; lines without an identifier: { $without }.
paste-cut = The text is too long: only its beginning was read. Paste the rest afterwards.
paste-zone-missing = The time zone is not written there: choose it in the data item.
paste-take = Add the chosen ones as data items
# $count: how many were added.
paste-added = Data items added: { $count }.

## Files that go with a request

annexes-choose = Choose files
annexes-drop-hint = Files can also be dropped anywhere on this page.
# $name: name of a file. $percent: how many hundredths of it have been read.
annexes-reading = Reading { $name }: { $percent } %
annexes-progress = Part of the file that has been read
annexes-stop = Stop
# $count: how many were added.
annexes-added = Files added: { $count }.
# $name: name of a file.
annexes-unreadable = The browser could not read { $name }. It may have been moved or changed, or it is a folder. Choose it again.

## Recipient and languages

# $name: Party and authority.
recipient-chosen = Chosen: { $name }
languages-title = Languages of the document
languages-hint = The recipient’s language stands first, the second one below or beside it.
languages-first = First language
languages-second = Second language
languages-own = Language you write in
languages-none = None: one language only
arrangement-title = Arrangement of the two languages
arrangement-line-by-line = Line by line: each statement in the first language, below it in the second
arrangement-side-by-side = Side by side: a column for each language

## The marking of the pages

marking-label = Marking on every page
marking-none = None
# The Traffic Light Protocol of FIRST. $label: such as TLP:RED, never translated.
marking-tlp-red = { $label }: only for the persons addressed
# $label: as above.
marking-tlp-amber = { $label }: for the organisation addressed and its clients, on a need-to-know basis
# $label: as above.
marking-tlp-amber-strict = { $label }: for the organisation addressed only, on a need-to-know basis
# $label: as above.
marking-tlp-green = { $label }: for the community of those addressed, not for the public
# $label: as above.
marking-tlp-clear = { $label }: without limits
marking-own = In own words
marking-words = Words of the marking
marking-words-hint = They stand as they are written, in every language of the document.

## The check

check-title = Check
check-ready = Nothing stops the document. It can be handed over.
check-not-ready = Something required is missing or wrong. The document can be made as a draft; it becomes final when the points below are settled.
check-to-document = Go to the document
check-to-draft = Go to the draft of the document

## The document

document-title = Document
document-is-draft = This is a draft: something required is missing or wrong, and “draft” stands across every page.
document-pdf = Save as PDF
document-pdf-draft = Save the draft as PDF
document-print = Print
document-copy-text = Copy as text for an e-mail
document-save-file = Save the request to a file
document-file-hint = The file of a request can be opened again in this app, also on another device.
document-working = The document is being made.
# $name: name of the file.
document-saved = Your browser was asked to save { $name }. Look for it among your downloads.
document-no-language = A language of this document is not in this version of the app. Choose another language.
document-pdf-fault = The PDF could not be made. Print the document instead, and report the fault with the file of the request.
document-docx = Save as a Word document (DOCX)
document-docx-hint = The Word document is for authorities that have to edit it. It carries neither the check code nor data that can be read back: hand over the PDF as well.

## What goes with the document

document-email = Covering e-mail
document-email-hint = For the message to which you attach the PDF, in the languages of the document. It says nothing about the case.
document-email-subject-copy = Copy the subject
document-email-copy = Copy the e-mail
document-email-open = Open a message in the mail program
document-call = Telephone script
document-call-hint = Short sentences to read aloud to the recipient. What stands in brackets is for you only.
document-call-copy = Copy the script

## A blank form

blank-title = Blank form
blank-hint = Every question with room to write on, for completing by hand, in one or two languages.
blank-pdf = Save the blank form as PDF
blank-print = Print the blank form
blank-docx = Save the blank form as a Word document
