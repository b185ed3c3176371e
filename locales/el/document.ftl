### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = Σελίδα { $page } από { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = Αποτύπωμα περιεχομένου { $hash }

## Large and pale across every page

document-watermark-exercise = ΑΣΚΗΣΗ
document-watermark-draft = ΣΧΕΔΙΟ

## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = ΠΕΡΙΟΡΙΣΜΕΝΗΣ ΧΡΗΣΗΣ
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Επικεφαλίδα επιστολόχαρτου

## The requested contact point, filled in from the directory

document-recipient-authority = Ονομασία της αρχής
document-recipient-unit = Μονάδα
document-recipient-party = Μέρος αποδέκτης
document-recipient-address = Διεύθυνση
document-recipient-telephone = Τηλέφωνο
document-recipient-email = Ηλεκτρονικό ταχυδρομείο

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = Αρ.
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } byte
   *[other] { $digits } byte
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = χωρίς μετάφραση· γλώσσα του κειμένου: { $language }
# What a screen reader says for the box of a choice.
document-checked = επιλεγμένο
document-unchecked = μη επιλεγμένο

## Signature block

document-signature = Υπογραφή
document-stamp = Σφραγίδα

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = Η διατύπωση του εγγράφου στην ακόλουθη γλώσσα είναι σχέδιο που δεν έχει ελεγχθεί: { $language }.
document-exercise-note = Αυτή είναι άσκηση με φανταστικά δεδομένα. Δεν είναι πραγματικό αίτημα.
document-draft-note = Αυτό είναι σχέδιο: λείπουν απαντήσεις ή χρειάζονται διόρθωση. Δεν είναι ακόμη αίτημα.
document-blank-form = Κενό έντυπο, για συμπλήρωση με το χέρι.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = Τα στοιχεία επικοινωνίας του σημείου επαφής αποδέκτη προέρχονται από την έκδοση του καταλόγου με αριθμό { $number } και ημερομηνία { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = Λήξη ισχύος αυτής της έκδοσης του καταλόγου: { $date }· τα στοιχεία επικοινωνίας ενδέχεται να μην είναι επίκαιρα.

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Κωδικός ελέγχου
document-check-code-how = Για να βεβαιωθείτε ότι τίποτε δεν αλλοιώθηκε, τηλεφωνήστε στο σημείο επαφής που έστειλε αυτό το έγγραφο και συγκρίνετε αυτά τα δώδεκα ψηφία. Πάρτε τον αριθμό του από τον δικό σας κατάλογο, ποτέ από αυτό το έγγραφο.
# For whoever cannot see the QR code beside it.
document-qr-code = Κωδικός QR με τον κωδικό ελέγχου, τον αριθμό αναφοράς, τα Μέρη, την ημερομηνία και όσες απαντήσεις χωρούν
# Stands beside the QR code.
document-qr-code-caption = Αυτός ο κωδικός QR περιέχει τον κωδικό ελέγχου και τα κύρια δεδομένα του αιτήματος, για όποιον έχει μόνο το χαρτί.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Αυτό είναι αντίγραφο για ανάγνωση. Γλώσσα στην οποία στάλθηκε το αίτημα: { $languages }.
