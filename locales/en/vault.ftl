# Sealing with a passphrase, and what is kept in this browser.

## A passphrase or a sealed file could not be used

# $minimum: least number of characters
vault-fault-passphrase-too-short = The passphrase is too short. Choose one with at least { $minimum } characters, for example four words that have nothing to do with each other.
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
vault-strength-weak = Weak: easy to guess for someone who copies your data. Add more words.
vault-strength-fair = Fair: one more word makes it strong.
vault-strength-strong = Strong.
