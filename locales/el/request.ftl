### The pages of a request: beginning it, its sections, the check, the document.

## Beginning a request

new-title = Νέο αίτημα
new-instrument = Ποιο αίτημα;
new-instrument-hint = Ζητεί από ένα Μέρος να διατηρήσει αμέσως αποθηκευμένα δεδομένα, πριν διαγραφούν. Δεν ζητεί την παράδοσή τους: για αυτήν ακολουθεί αίτημα αμοιβαίας συνδρομής.
new-recipient = Προς ποιον;
new-later = Επιλογή του σημείου επαφής αργότερα
new-failed = Το πρόγραμμα περιήγησης δεν έδωσε τυχαιότητα για τον αριθμό του σχεδίου. Κλείστε άλλα προγράμματα και προσπαθήστε ξανά ή χρησιμοποιήστε άλλο πρόγραμμα περιήγησης.

## The head of each page of a request

request-above = Αίτημα
# $name: short name of the kind of request. $reference: the own reference.
request-heading = { $reference } – { $name }
request-views = Μέρη του αιτήματος
request-sections = Ενότητες
request-check = Έλεγχος
request-document = Έγγραφο
request-undo = Αναίρεση
request-redo = Επαναφορά
request-undone = Η τελευταία αλλαγή αναιρέθηκε.
request-redone = Η αλλαγή έγινε ξανά.
request-to-check = Έλεγχος του αιτήματος
request-recipient = Σημείο επαφής αποδέκτης
# $row: name of a row, such as “Data item 2”. $label: label of a field.
request-label-in-row = { $row }: { $label }

## The list of sections

section-state-not-started = Δεν άρχισε
section-state-in-progress = Ελλιπής
section-state-questionable = Πλήρης, με προειδοποίηση
section-state-complete = Πλήρης
# $done: how many of the elements are there. $all: how many there are.
elements-summary = Στοιχεία του άρθρου 29 παρ. 2: υπάρχουν { $done } από { $all }
element-there = υπάρχει
element-missing = λείπει

## The form of a section

section-steps = Βήματα
# $section: name of the section.
section-next = Επόμενη: { $section }
# $section: name of the section.
section-back = Προηγούμενη: { $section }
section-list = Όλες οι ενότητες
page-unknown = Αυτή η ενότητα δεν υπάρχει.
# $article: number of an article, such as 29(2)(a).
field-basis = Άρθρο { $article } της Σύμβασης για το έγκλημα στον Κυβερνοχώρο (ETS αριθ. 185)
field-statement = Αυτή η πρόταση υπάρχει σε κάθε αίτημα και δεν μπορεί να αφαιρεθεί.
group-add = Προσθήκη
identifier-kind = Είδος αναγνωριστικού
identifier-kind-automatic = Αυτόματη αναγνώριση
preview-title = Το έγγραφο έως τώρα

## A pasted log

paste-title = Επικόλληση τμήματος αρχείου καταγραφής
paste-label = Γραμμές αρχείου καταγραφής, πίνακα ή κεφαλίδας μηνύματος
paste-hint = Οι διευθύνσεις, οι θύρες, οι ώρες και οι λογαριασμοί που περιέχει γίνονται στοιχεία δεδομένων. Ό,τι επικολλάτε μένει σε αυτή τη συσκευή.
paste-look = Εύρεση αναγνωριστικών
# $count: how many were found.
paste-found = Βρέθηκαν: { $count }.
# $count: how many were found. $lines: how many lines were read. $without: how many of them held nothing.
paste-summary = Βρέθηκαν: { $count }. Γραμμές που διαβάστηκαν: { $lines }· γραμμές χωρίς αναγνωριστικό: { $without }.
paste-cut = Το κείμενο είναι πολύ μεγάλο: διαβάστηκε μόνο η αρχή του. Επικολλήστε έπειτα το υπόλοιπο.
paste-zone-missing = Η ζώνη ώρας δεν αναγράφεται: επιλέξτε την στο στοιχείο δεδομένων.
paste-take = Προσθήκη των επιλεγμένων ως στοιχείων δεδομένων
# $count: how many were added.
paste-added = Στοιχεία δεδομένων που προστέθηκαν: { $count }.

## Files that go with a request

annexes-choose = Επιλογή αρχείων
annexes-drop-hint = Μπορείτε επίσης να σύρετε αρχεία οπουδήποτε σε αυτή τη σελίδα.
# $name: name of a file. $percent: how many hundredths of it have been read.
annexes-reading = Ανάγνωση { $name }: { $percent } %
annexes-progress = Μέρος του αρχείου που έχει διαβαστεί
annexes-stop = Διακοπή
# $count: how many were added.
annexes-added = Αρχεία που προστέθηκαν: { $count }.
# $name: name of a file.
annexes-unreadable = Το πρόγραμμα περιήγησης δεν μπόρεσε να διαβάσει το { $name }. Ίσως μετακινήθηκε ή άλλαξε ή είναι φάκελος. Επιλέξτε το ξανά.

## Recipient and languages

# $name: Party and authority.
recipient-chosen = Επιλέχθηκε: { $name }
languages-title = Γλώσσες του εγγράφου
languages-hint = Η γλώσσα του αποδέκτη είναι πρώτη και η δεύτερη από κάτω ή δίπλα.
languages-first = Πρώτη γλώσσα
languages-second = Δεύτερη γλώσσα
languages-own = Γλώσσα στην οποία γράφετε
languages-none = Καμία: μόνο μία γλώσσα
arrangement-title = Διάταξη των δύο γλωσσών
arrangement-line-by-line = Γραμμή προς γραμμή: κάθε κείμενο στην πρώτη γλώσσα και από κάτω στη δεύτερη
arrangement-side-by-side = Δίπλα δίπλα: μία στήλη για κάθε γλώσσα

## The marking of the pages

marking-label = Διαβάθμιση σε κάθε σελίδα
marking-none = Καμία
# The Traffic Light Protocol of FIRST. $label: such as TLP:RED, never translated.
marking-tlp-red = { $label }: μόνο για τους άμεσους αποδέκτες
# $label: as above.
marking-tlp-amber = { $label }: για τον οργανισμό-αποδέκτη και τους πελάτες του, κατά την ανάγκη γνώσης
# $label: as above.
marking-tlp-amber-strict = { $label }: μόνο για τον οργανισμό-αποδέκτη, κατά την ανάγκη γνώσης
# $label: as above.
marking-tlp-green = { $label }: για την κοινότητα των αποδεκτών, όχι για το κοινό
# $label: as above.
marking-tlp-clear = { $label }: χωρίς περιορισμούς
marking-own = Με δική μας διατύπωση
marking-words = Διατύπωση της διαβάθμισης
marking-words-hint = Εμφανίζεται όπως γράφεται, σε κάθε γλώσσα του εγγράφου.

## The check

check-title = Έλεγχος
check-ready = Τίποτα δεν εμποδίζει το έγγραφο. Μπορεί να παραδοθεί.
check-not-ready = Κάτι απαραίτητο λείπει ή είναι εσφαλμένο. Το έγγραφο μπορεί να συνταχθεί ως σχέδιο· γίνεται οριστικό όταν διευθετηθούν τα παρακάτω σημεία.
check-to-document = Μετάβαση στο έγγραφο
check-to-draft = Μετάβαση στο σχέδιο του εγγράφου

## The document

document-title = Έγγραφο
document-is-draft = Αυτό είναι σχέδιο: κάτι απαραίτητο λείπει ή είναι εσφαλμένο και η λέξη «σχέδιο» διατρέχει κάθε σελίδα.
document-pdf = Αποθήκευση ως PDF
document-pdf-draft = Αποθήκευση του σχεδίου ως PDF
document-print = Εκτύπωση
document-copy-text = Αντιγραφή ως κειμένου για ηλεκτρονικό μήνυμα
document-save-file = Αποθήκευση του αιτήματος σε αρχείο
document-file-hint = Το αρχείο ενός αιτήματος μπορεί να ανοίξει πάλι σε αυτή την εφαρμογή, και σε άλλη συσκευή.
document-working = Το έγγραφο δημιουργείται.
# $name: name of the file.
document-saved = Ζητήθηκε από το πρόγραμμα περιήγησης να αποθηκεύσει το αρχείο { $name }. Αναζητήστε το στις λήψεις σας.
document-no-language = Μια γλώσσα αυτού του εγγράφου δεν υπάρχει σε αυτή την έκδοση της εφαρμογής. Επιλέξτε άλλη γλώσσα.
document-pdf-fault = Δεν ήταν δυνατή η δημιουργία του PDF. Εκτυπώστε αντ’ αυτού το έγγραφο και αναφέρετε το σφάλμα μαζί με το αρχείο του αιτήματος.
document-docx = Αποθήκευση ως έγγραφο Word (DOCX)
document-docx-hint = Το έγγραφο Word προορίζεται για αρχές που πρέπει να το επεξεργαστούν. Δεν περιέχει ούτε τον κωδικό ελέγχου ούτε δεδομένα που μπορούν να διαβαστούν ξανά: παραδώστε και το PDF.

## What goes with the document

document-email = Συνοδευτικό ηλεκτρονικό μήνυμα
document-email-hint = Για το μήνυμα στο οποίο επισυνάπτετε το PDF, στις γλώσσες του εγγράφου. Δεν λέει τίποτε για την υπόθεση.
document-email-subject-copy = Αντιγραφή του θέματος
document-email-copy = Αντιγραφή του μηνύματος
document-email-open = Άνοιγμα μηνύματος στο πρόγραμμα αλληλογραφίας
document-call = Κείμενο για το τηλέφωνο
document-call-hint = Σύντομες φράσεις για να διαβαστούν δυνατά στον αποδέκτη. Ό,τι βρίσκεται σε παρενθέσεις είναι μόνο για εσάς.
document-call-copy = Αντιγραφή του κειμένου

## A blank form

blank-title = Κενό έντυπο
blank-hint = Όλες οι ερωτήσεις με χώρο για συμπλήρωση με το χέρι, σε μία ή δύο γλώσσες.
blank-pdf = Αποθήκευση του κενού εντύπου ως PDF
blank-print = Εκτύπωση του κενού εντύπου
blank-docx = Αποθήκευση του κενού εντύπου ως έγγραφο Word
