# Request forms (templates) in the settings: which are in use, opening newer ones.

templates-title = Request forms
templates-hint = The forms decide what a request asks and in which order. Those of this program can be replaced by newer ones of an issuer: a file (JSON), signed in the minisign format. Requests you have begun keep their answers.
# $version: a number. $issuer: a name.
templates-in-use = In use: version { $version }, issued by { $issuer }.
templates-open = Open newer forms
templates-return = Use the forms of this program
# $version: a number. $issuer: a name. $count: how many forms.
templates-found = This file holds version { $version } of the forms, issued by { $issuer }, with { $count ->
    [one] one form.
   *[other] { $count } forms.
}
templates-take = Use these forms
templates-leave = Keep the present ones
templates-taken = The forms have been replaced.
templates-returned = The forms of this program are in use again.

## Why they are not taken

templates-not-newer = These forms are not newer than those in use. Nothing was changed.
templates-without-words = These forms need words that this version of Point35 does not have. Open them with a newer version. Nothing was changed.
templates-fault-unreadable = This file holds no forms, or it is damaged. Ask the issuer for it again. Nothing was changed.
templates-fault-newer = These forms were made for a newer version of Point35. Open them with that version. Nothing was changed.
templates-fault-contradictory = These forms contradict themselves: they ask for something that they do not describe, or twice. Tell the issuer. Nothing was changed.
