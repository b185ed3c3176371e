### A request that came in: its page, and why a file is not one.

incoming-title = Incoming request
incoming-opened = The request that came in is open.
incoming-none = No request that came in is open. Drop its PDF or its file on the desk, or choose it there.
incoming-form-unknown = This version of Point35 does not have the form of this request. Open it with a newer version.

## What one must know before reading on

incoming-exercise = This is an exercise: the sender used a directory with fictional data.
incoming-form-newer = This request was written with a newer version of the form. What this version does not know is not shown: open it with a newer version of Point35.
incoming-draft = Something required is missing or wrong: this document was made as a draft.

## Whether the content is what the file says it is

incoming-hash-agrees = The content is what the file says it is: nothing was lost on the way. Who sent it, only the telephone call shows.
incoming-hash-differs = The content is not what the file itself says it is. It was altered or damaged after the file was made. Do not act on it: telephone the contact point and ask for the document again.
incoming-hash-nowhere = This file does not say what its content should be. Compare the check code by telephone.
incoming-paper-whole = Read from the QR code of a paper, which holds every answer. Compare the check code by telephone.
incoming-paper-part = Read from the QR code of a paper, which holds only a part of the answers; the others stand on the paper. Compare the check code by telephone and ask for the PDF.
incoming-hash-details = Fingerprint of the content (SHA-256)
incoming-hash-computed = Of the content
incoming-hash-stated = As the file says

## The telephone call

incoming-verify-title = Verify by telephone
incoming-verify-text = Call a number from your own directory, never one from this document. Have the other side read out the reference and these twelve digits.
incoming-own-exercise = Your directory is the exercise directory: no number in it is real. Open the directory of the network before you call.
incoming-verify-none = No contact point in your directory fits the sender. Look for the Party in the directory and call the number that stands there.
incoming-verify-directory = Go to the directory
incoming-verify-no-number = Your directory has no telephone number for it.
incoming-verify-other-number = The document gives another telephone number for its sender. Call the one above.

## What the request says about itself

incoming-sender = What the request says about itself
incoming-sender-hint = Whoever made the file wrote this. It proves nothing.
# Stands in the place of a name, a date or a recipient.
incoming-not-stated = not stated
incoming-snapshot = Directory the sender used
# $number: number of the sender’s directory. $issued, $until: its dates. $own: number of one’s own directory.
incoming-snapshot-value = Number { $number } of { $issued }, valid until { $until }. Yours is number { $own }.

## Copies in other languages, and taking over

incoming-document = The document in your language
incoming-copies = Copy in another language
incoming-copies-hint = Content and check code are the same in every language. Free text stays as it was written.
incoming-take-over-title = Take over
incoming-memory = This request is in memory only: it is gone when the page is closed.
incoming-take-over-text = A copy becomes a draft of yours, which you can change. Its check code is another as soon as something in it is changed.
incoming-take-over = Take over as a draft
incoming-taken-over = The copy is a draft now and stands on the desk.

## Why a file was not opened

# $limit: greatest size, with its unit.
reader-fault-too-large = This file, or the request in it, is too large: at most { $limit } can be opened. Check that it is the right file.
reader-fault-not-a-request = This file is neither a PDF nor the file of a request. Choose the PDF that was sent, or the file of a request or of a draft.
reader-fault-truncated = This PDF is cut off: its end is missing. Fetch it again, or ask for it to be sent again.
reader-fault-encrypted = This PDF is protected with a password, so its data cannot be read. Ask for a copy without a password, sent on a secured channel.
reader-fault-no-request-inside = There is no request in this PDF. Another program made it, or it was printed into a new file, which leaves the data behind. Ask for the PDF as it was first saved.
reader-fault-bomb = This file holds more than any request does, so it was not opened. It may be damaged or made to do harm.
reader-fault-newer = This request was made by a newer version of Point35. Open it with that version.
reader-fault-damaged = The request in this file is damaged and cannot be read. Ask for it to be sent again.
