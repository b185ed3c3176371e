### What stands on the screen around the requests: the frame of every page, the desk, the settings,
### the passphrase, and the page about this program. Sentences are short and plain. The same thing
### has the same word everywhere: draft, file, passphrase, directory, contact point, document.

## The frame of every page

app-name = Point35
# The name of the browser window. $page: title of the page.
window-title = { $page } – Point35
skip-to-content = Go to the content
interface-language = Language of the interface
nav-label = Pages
nav-menu = Menu
nav-desk = Desk
nav-directory = Directory
nav-new-request = New request
nav-settings = Settings
nav-about = About
# $version: number of the version of this program.
foot-line = Point35 { $version } works from this file alone and sends nothing over a network.

## Where work is kept: one line at the head of every page

storage-label = Where your work is kept
storage-refused = This browser keeps nothing for this file. Your work is in memory only: save it to a file before you close the page.
storage-memory-only = Your work is kept in memory only until you set a passphrase.
storage-locked = What you saved in this browser is locked. New work is kept in memory until you unlock.
storage-saving = Saving in this browser.
storage-open = Unlocked. Your work saves itself in this browser, sealed with your passphrase.
# $time: time of day as 14:32.
storage-saved = Saved at { $time } in this browser, sealed with your passphrase.
# $reason: one or more sentences that say what happened and what to do.
storage-failed = Your last changes are not saved. { $reason }
storage-set-passphrase = Set a passphrase
storage-unlock = Unlock
storage-try-again = Try again
storage-lock = Lock now
storage-is-locked = Your work is saved and locked.

## The exercise directory and its age

exercise-line = Exercise: every contact point here is fictional. Send nothing to them.
# $date: date with the month in words. $number: number of the snapshot.
directory-expired = This directory (number { $number }) was valid until { $date }. Get the current one before you rely on it.
# $date: date with the month in words. $number: number of the snapshot.
directory-expires-soon = This directory (number { $number }) is valid until { $date }. Get the next one soon.
# $date: date with the month in words.
directory-not-yet = This directory was issued on { $date }, which lies ahead. Check the date of this device.

## Words that fields of every page have in common

field-may-be-empty = (optional)
field-error-prefix = Error:
field-warning-prefix = Please check:
field-help = Example and legal basis
field-help-example = Example
field-help-basis = Legal basis
field-help-mistake = Usual mistake
field-help-minimise = Not needed
# The three parts of a date.
date-day = Day
date-month = Month
date-year = Year
instant-time = Time
instant-zone = Time zone
# $utc: date and time in UTC.
instant-utc = This is { $utc }.
# $utc: date and time in UTC.
instant-utc-without-seconds = This is { $utc }. Add the seconds if you know them: providers often need them.
instant-which = The clocks were put back, so this local time was twice. Which one is meant?
# $utc: date and time in UTC.
instant-earlier = The first one, which is { $utc }
# $utc: date and time in UTC.
instant-later = The second one, which is { $utc }
# $count: number of entries in the list of suggestions.
combobox-count =
    { $count ->
        [0] Nothing in the list fits.
        [one] One entry fits.
       *[other] { $count } entries fit.
    }
# Buttons of a part of a form that can stand several times. $row: its heading, such as "Person 2".
repeated-up = Up
# $row: name of the row.
repeated-up-label = Move up: { $row }
# $row: heading of the part, such as "Person 2".
repeated-down = Down
# $row: name of the row.
repeated-down-label = Move down: { $row }
# $row: heading of the part, such as "Person 2".
repeated-copy = Copy
# $row: name of the row.
repeated-copy-label = Copy: { $row }
# $row: heading of the part, such as "Person 2".
repeated-remove = Remove
# $row: name of the row.
repeated-remove-label = Remove: { $row }
copy-done = Copied.
dialog-cancel = Cancel

## The passphrase

passphrase = Passphrase
passphrase-new = New passphrase
# $minimum: least number of characters.
passphrase-hint = At least { $minimum } characters. Four words that have nothing to do with each other are easy to remember and hard to guess.
passphrase-again = The same passphrase again
passphrase-differs = The two passphrases are not the same. Type both again.
passphrase-no-recovery = Nobody can recover a forgotten passphrase. Write it down and keep it in a safe place.
passphrase-working = Working on the passphrase. This takes a moment.
passphrase-set-title = Set a passphrase
passphrase-set-text = From then on your drafts and your profile save themselves in this browser. They are sealed: without the passphrase nobody can read them.
passphrase-set-confirm = Set the passphrase
passphrase-is-set = The passphrase is set. Your work saves itself in this browser.
passphrase-change-title = Change the passphrase
passphrase-change-text = Everything that is kept in this browser opens with the new passphrase. Files you saved before keep their own.
passphrase-change-confirm = Change the passphrase
passphrase-is-changed = The passphrase is changed.
unlock-title = Unlock your work
unlock-text = Drafts and profile are kept in this browser, sealed. Enter your passphrase to open them.
unlock-confirm = Unlock
unlock-later = Not now
unlock-done = Your work is unlocked.
# $time: minutes and seconds as 1:05.
unlock-wait = The next attempt is possible in { $time }.
unlock-forgotten = I have forgotten the passphrase
unlock-forgotten-text = What is sealed cannot be opened without it. You can set it aside and begin anew: it stays in this browser, unreadable, until you delete everything.
unlock-begin-anew = Set it aside and begin anew

## Saving a draft to a file and opening it again

draft-file-title = Save the draft to a file
draft-file-text = The file is sealed with a passphrase of its own. Tell it to nobody in the same message as the file.
draft-file-confirm = Save the sealed file
draft-file-clear = Save without a passphrase
draft-file-clear-text = Whoever has the file can then read everything in it. Choose this only for a place that is safe.
draft-file-clear-confirm = Save the readable file
# $name: name of the file.
draft-file-saved = Your browser was asked to save { $name }. Look for it among your downloads.
open-sealed-title = Open a sealed draft
open-sealed-text = Enter the passphrase of this file.
open-sealed-confirm = Open

## The desk

desk-title = Desk
desk-new-request = New request
desk-open-file = Open a file
desk-drop-hint = A request that came in as PDF or as a file can also be dropped anywhere on this page.
desk-paste-title = Only the paper came: open its QR code
desk-paste-label = Text of the QR code
desk-paste-hint = Read the QR code on the first page with a telephone or a scanner and put its text here: it begins with P35. The text of a request’s file works as well.
desk-paste-open = Open the text
desk-drafts = Drafts
desk-no-drafts = No drafts yet
desk-no-drafts-text = Begin with “New request”. You choose a contact point, answer what you know in any order, and hand over a document in its language.
desk-locked = Your drafts are locked
desk-locked-text = They are kept in this browser, sealed. Enter your passphrase to see them.
# $count: number of drafts that cannot be read.
desk-unreadable =
    { $count ->
        [one] One draft that is kept in this browser cannot be read. It was left as it is.
       *[other] { $count } drafts that are kept in this browser cannot be read. They were left as they are.
    }
desk-draft-without-reference = No reference yet
desk-draft-without-recipient = No recipient yet
# $state: name of a State. It is not a Party to the Convention.
desk-draft-not-a-party = { $state }, which is not a Party
desk-draft-tag = Draft
# $date: date with the month in words. $time: time of day as 14:32.
desk-draft-changed = Last change on { $date } at { $time }
# $time: time of day as 14:32.
desk-draft-changed-today = Last change today at { $time }
desk-draft-save = Save to a file
desk-draft-copy = Copy
desk-draft-delete = Delete
# The three buttons above for screen readers. $draft: reference of the draft, or what stands for it.
desk-draft-save-label = Save to a file: { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-copy-label = Copy: { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-delete-label = Delete: { $draft }
desk-draft-copied = The draft is copied. The copy stands first in the list.
# $draft: reference of the draft, or what stands for it.
desk-delete-title = Delete the draft “{ $draft }”?
desk-delete-text = It is deleted from this browser for good. Files you saved stay where they are.
desk-delete-confirm = Delete the draft
desk-deleted = The draft is deleted.
desk-where = Where your work is
cases-title = Case file
retention-title = How long cases are kept
log-title = Log
desk-where-memory = In memory only. When this page is closed, everything is gone that you did not save to a file.
desk-where-locked = In this browser, sealed and locked. What you write now is in memory only.
desk-where-browser = In this browser, sealed with your passphrase. Browsers may delete what pages keep: save what must last to a file as well.
desk-where-refused = In memory only: this browser keeps nothing for this file. Save to a file before you close the page.

## The settings

settings-title = Settings
settings-text = What you write here stands in every new request. Requests you have begun stay as they are.
settings-locked = Your settings are locked
settings-locked-text = They are kept in this browser, sealed. Enter your passphrase to see and change them.
settings-interface = Screen
settings-theme = Colours
settings-theme-device = As the device
settings-theme-light = Light
settings-theme-dark = Dark
settings-authority = Your authority
settings-authority-hint = Element (a) of a request: who asks for the preservation.
settings-authority-name = Name of the authority
settings-authority-name-hint = Write it in each language in which you make documents, at least in English.
settings-unit = Unit
settings-other-languages = In other languages
settings-address = Address
settings-place = Town
settings-place-hint = Stands beside the date where a document is signed.
settings-phone = Telephone
settings-phone-hint = With + and the country code, such as +999 100 0001.
settings-mobile = Mobile telephone
settings-fax = Fax
settings-email = E-mail
settings-email-hint = An official address: mail from other addresses is doubted.
settings-office-hours = Office hours
settings-office-hours-hint = For example: Monday to Friday 09:00 to 18:00; duty desk at all hours.
settings-zone = Time zone
# $zone: IANA name of the time zone of this device.
settings-zone-hint = Type the name of a city. If it stays empty, the zone of this device is taken: { $zone }.
settings-persons = Persons who sign
settings-persons-hint = The first one stands in new requests.
# $number: place in the list, from 1.
settings-person = Person { $number }
settings-person-name = Name
settings-person-function = Function
settings-person-add = Add a person
settings-confirmation = Contact for confirmation
settings-confirmation-hint = Whom the other side calls to make sure that a request is genuine. Another person and another number than above.
settings-confirmation-person = Name
settings-confirmation-title = Title
settings-confirmation-function = Function
settings-documents = Your documents
settings-letterhead = Letterhead
settings-letterhead-hint = Stands above the title of each document, line by line.
settings-letterhead-image = Image in the letterhead
# $limit: a number with its unit.
settings-letterhead-image-hint = An emblem, for example: PNG or JPEG, at most { $limit }. It is made small enough to travel inside each request; what is transparent becomes white.
settings-letterhead-image-choose = Choose an image
settings-letterhead-image-remove = Remove the image
picture-fault-not-a-picture = This file is neither a PNG nor a JPEG image. Save the image in one of these formats and choose it again.
# $width, $height: in pixels. $limit: the most pixels there may be.
picture-fault-too-many-pixels = This image is too large: { $width } by { $height } pixels, more than { $limit } altogether. Make it smaller and choose it again.
picture-fault-damaged = The browser could not read this image: it is damaged or incomplete. Choose another one.
settings-marking-hint = Stands on every page of new requests. Each request can have another one.
settings-own-language = Language you write in
settings-own-language-hint = Facts and reasons are written in this language first.
# $language: name of the language of the interface.
settings-own-language-interface = Language of the interface ({ $language })
settings-first-language = First language of documents
settings-first-language-propose = As the recipient accepts
settings-second-language = Second language of documents
settings-second-language-none = None
settings-paper = Paper
settings-paper-a4 = A4 (210 by 297 mm)
settings-paper-letter = US Letter (8.5 by 11 inches)
settings-passphrase = Passphrase
settings-passphrase-none = No passphrase is set. Your work is kept in memory only.
settings-passphrase-set = A passphrase is set. Your work is sealed in this browser.
settings-passphrase-set-button = Set a passphrase
settings-passphrase-change-button = Change the passphrase
settings-passphrase-unlock-button = Unlock
settings-lock = Lock by itself
# $keys: the keys, such as Alt+Shift+L.
settings-lock-hint = After this time without anybody at the keyboard or pointer your work is saved and locked. The keys { $keys } lock at once; afterwards you go on where you were.
# $minutes: number of minutes, at least 5.
settings-lock-minutes = After { $minutes } minutes
settings-lock-never = Never

## About this program

about-title = About Point35
about-text = Requests between the contact points of the 24/7 Network of the Convention on Cybercrime (ETS 185), in one file. It works without installation, without a server and without a network.
about-not-official = Its forms are based on Articles 29 and 30 of the Convention. They are not the official forms.
about-program = This program
about-version = Version
about-hash = SHA-256 of the program
about-hash-hint = The checksum of the whole file is published beside it.
about-zones = Time zone database
about-forms = Version of the forms
about-unknown = Not known in this build
about-directory = Directory
about-directory-number = Number
about-directory-issuer = Issuer
about-directory-issued = Issued
about-directory-valid-until = Valid until
about-directory-size = Contents
# $parties: number of Parties. $points: number of contact points.
about-directory-counts = { $parties } Parties, { $points } contact points
about-directory-kind = Kind
about-directory-exercise = Exercise: everything in it is fictional
about-directory-real = Directory of the network
about-languages = Languages
about-languages-hint = No lawyer of a Party has signed off wording that is marked as a draft.
about-language = Language
about-language-interface = Interface
about-language-documents = Documents
about-language-review = Wording
about-yes = Yes
about-no = No
about-review-draft = Draft, not reviewed
# $by: who reviewed the wording. $date: date with the month in words.
about-review-done = Reviewed by { $by } on { $date }
about-kept = What is kept on this device
about-kept-what = What
about-kept-how = How
about-kept-packs = Font packs you opened
about-kept-settings = Language of the interface and colours
about-kept-attempts = How many wrong passphrases were entered, how long cases are kept
about-kept-drafts = Drafts
about-kept-deletions = Which cases were deleted and when, by a random number
about-kept-profile = Your profile
about-kept-log = The log
about-kept-imported = A directory you opened
about-kept-exercise = The exercise directory and the forms
about-kept-keys = Keys of issuers that are believed
about-kept-clear = Readable, in this browser
about-kept-sealed = Sealed with your passphrase, in this browser
about-kept-memory = In memory only, gone when the page is closed
about-set-aside = Set aside because it could not be read
# $count: number of records.
about-set-aside-count =
    { $count ->
        [one] One record
       *[other] { $count } records
    }
about-delete = Delete everything
about-delete-text = Deletes all drafts, the profile, the directory and the font packs you opened, the passphrase and the settings from this browser. Files you saved stay where they are.
about-delete-button = Delete everything from this browser
about-delete-title = Delete everything from this browser?
about-delete-confirm = Delete everything
about-licences = Licences
about-licences-text = Point35 is free software under the MIT licence or the Apache licence 2.0, as you choose. The licences of the software and fonts in it are in the file THIRD-PARTY.txt of the package it comes in.

## An address that leads nowhere

unknown-title = This page does not exist
unknown-text = The address may be mistyped, or the draft may have been deleted or be locked.
unknown-to-desk = Go to the desk
