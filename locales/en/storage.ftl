# Where data are kept, several windows, and what the browser does.

storage-reader = Another window of Point35 saves here, and this one shows what it saves. What you change in this window stays in memory until you save in it.
storage-take-over = Save in this window
storage-cleared = What this browser had kept was deleted while the page was open. Everything in this window is still here and is saved again. Save it to a file as well.
storage-both-kept = Two windows changed the same. Both versions are kept: a draft is on the desk twice, anything else is set aside.
storage-private = This looks like a private window: what is saved here is gone when it is closed. Save your work to a case file before you close it.
storage-notice-close = Close the notice
storage-fault-changed = Another window changed this in the meantime. Its version is kept. Try again.
storage-fault-other-window = Another window of Point35 saves here. Choose “Save in this window” first.
where-title = Where are my data
where-link = Where are my data?
where-last-written = Last written in this browser
where-last-file = Last saved to a file
where-not-yet = Not yet
where-when-unlocked = Shown once you unlock
# $date: the date; $time: the time of day, as 14:32.
where-at = { $date }, { $time }
where-file-missing = Your work is not in a file yet. Browsers delete what pages keep when space runs out, when the history is cleared or when a computer is set up anew.
where-file-old = Something was changed since your work was last saved to a file.
where-browser = What this browser does
where-works = Does it keep anything?
where-works-yes = Yes, it gives back what was put in.
where-works-no = No. Your work is in memory only.
where-room = Room that is left
# $size: the number of kilobytes.
where-room-some = At least { $size } KB
where-room-none = Next to none
where-window = Is this a private window?
where-window-private = It looks like one. What is saved here is gone when it is closed: save your work to a case file.
where-window-ordinary = Nothing points to one.
where-window-unknown = It cannot be told here.
where-survives = Does it keep it when it is closed?
# $date: the date of the first start; $time: its time of day, as 14:32.
where-survives-yes = Yes. It has kept data since the first start here ({ $date }, { $time }).
where-survives-unknown = Not known yet: there is nothing from an earlier start. Either this is the first one here, or the browser forgets when it is closed, as a private window does.
where-survives-private = Probably not: this looks like a private window, which forgets when it is closed.
where-killed = If the browser or the computer crashes
where-killed-kept = What is called saved is on the disk.
where-killed-seconds = The last ten seconds may be missing: this browser has no database for this page.
where-killed-private = In a private window everything is gone that you did not save to a file.
where-reach = Which pages reach it?
where-reach-all = All pages opened from a disk of this computer share one storage. They can read what is not sealed, and delete everything; what is sealed they cannot read.
where-reach-path = Only this file in this folder. Moved or renamed it starts empty; back in its place it finds everything again.
where-reach-site = Only the pages of this site.
where-reach-unknown = This is not known of this browser.
where-foreign = What others keep there
where-foreign-none = Nothing is there but what Point35 keeps.
# $count: number of entries. Their names follow.
where-foreign-some =
    { $count ->
        [one] One entry of another page:
       *[other] { $count } entries of other pages:
    }
where-aside = Set aside
where-aside-none = Nothing is set aside.
where-aside-text = What could not be read, or was changed in two windows, is kept as it was and never deleted. The file holds it as it is: what was sealed stays sealed with the passphrase of that time.
where-aside-save = Save what is set aside to a file
# $name: the name of the file.
where-aside-saved = What is set aside is saved to a file: { $name }
where-limits = What can be lost all the same
where-limits-text = After a power cut the last seconds may be missing, where the disk had only promised to write them. A private window that is closed, cleared browser data, a new user account or a broken disk take everything that is not in a file elsewhere.
desk-kept-before = Did you work here before? In Firefox a file that was moved or renamed starts empty: put it back in its place, or open a file you saved.
