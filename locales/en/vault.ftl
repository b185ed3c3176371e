# Sealing with a passphrase, and what is kept in this browser.

## A passphrase or a sealed file could not be used

# $minimum: least number of characters
vault-fault-passphrase-too-short = The passphrase is too short. Choose one with at least { $minimum } characters, for example four words that have nothing to do with each other.
vault-fault-passphrase-too-weak = The passphrase is easy to guess for someone who copies your data. Add words that have nothing to do with each other.
vault-fault-must-wait = Too many wrong passphrases were entered. Wait until the time is over, then try again.
vault-fault-wrong-passphrase = This passphrase does not open it. Check the keyboard layout and capital letters and try again. Nobody can recover a forgotten passphrase.
vault-fault-not-sealed = This file was not sealed by Point35. Choose another file.
vault-fault-newer = This was sealed by a newer version of Point35. Open it with that version.
vault-fault-damaged = The sealed data are damaged or were altered, so they cannot be read. Use another copy, if there is one.
vault-fault-cost-refused = This file asks for more memory or time than any file of Point35 does, so it was not opened. It may be damaged or made to do harm. Ask the sender for another copy.
vault-fault-out-of-memory = This device has too little free memory for the passphrase. Close other windows and tabs and try again.
vault-fault-no-randomness = This browser gives no random numbers, so nothing can be sealed safely. Nothing was written. Use another browser.

## How strong a passphrase is

# $minimum: least number of characters
vault-strength-too-short = Too short: at least { $minimum } characters are needed.
vault-strength-weak = Too weak: easy to guess for someone who copies your data. Add more words.
vault-strength-fair = Fair: one more word makes it strong.
vault-strength-strong = Strong.

## What makes a passphrase weak

vault-weakness-common-word = It contains a word that is among the first to be tried.
vault-weakness-row = It contains keys or letters in the order in which they stand.
vault-weakness-year = It contains a year.
vault-weakness-repetition = Much of it repeats or continues what stands before.

## Something could not be kept or read back

storage-fault-full = There is no room left in this browser’s storage. What was stored before is unchanged. Save to a file now, then remove drafts you no longer need.
storage-fault-refused = This browser does not let the page store anything, so your work is in memory only. Save to a file before you close the page.
storage-fault-damaged = A stored record is damaged and cannot be read. It is kept and set aside, not deleted. Open a file you saved earlier, if you have one.
storage-fault-newer = A stored record was written by a newer version of Point35 and was left as it is. Open it with that version.
storage-fault-locked = The sealed records are locked. Enter the passphrase to read and store them.
storage-fault-passphrase-set = A passphrase is already set in this browser. Enter it, or change it in the settings.

## The browser could not do what was asked

# $limit: greatest size, with its unit
file-fault-too-large = This file is too large: at most { $limit } can be opened. Check that it is the right file.
file-fault-unreadable = The browser could not read this file. It may have been moved or changed since. Choose it again.
file-fault-not-written = The browser could not write the file. What was in it before is unchanged. Save it under another name or in another place.
download-fault = The browser refused to save the file. Check its settings for downloads and try again.
copy-fault = The browser refused to copy. Select the text and copy it with the keyboard.
fonts-fault = The fonts in this file could not be unpacked, so no PDF can be made. Reload the page; if it happens again, use another copy of the file.
