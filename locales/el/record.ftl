### Records of the directory as fields and tables.

## The values of a record

record-id = Αναγνωριστικό
record-party = Κωδικός του Μέρους
record-code = Κωδικός
record-order = Σειρά μεταξύ εκείνων του Μέρους
record-search-keys = Άλλες λέξεις αναζήτησης
record-channel = Δίαυλος
record-channel-address = Αριθμός ή διεύθυνση
record-channel-security = Ασφάλεια του διαύλου
record-channel-availability = Πότε απαντά
record-key = Κλειδί του διαύλου
record-fingerprint = Αποτύπωμα του κλειδιού
record-last-verified = Τελευταία επαλήθευση στις
record-time-zone = Ζώνη ώρας
record-office-days = Ημέρες λειτουργίας
record-office-from = Ανοίγει στις
record-office-until = Κλείνει στις
record-weekend = Σαββατοκύριακο
record-duty-desk = Υπηρεσία επιφυλακής
record-urgent = Δέχεται απευθείας επείγοντα αιτήματα (άρθρο 27 παρ. 9)
record-protocol-9 = Δεύτερο Πρωτόκολλο, άρθρο 9
record-protocol-10 = Δεύτερο Πρωτόκολλο, άρθρο 10
record-penalty = Απαιτούμενη μέγιστη ποινή, σε μήνες
record-initial-days = Διάρκεια διατήρησης, σε ημέρες
record-renewal-days = Ανανέωση, σε ημέρες
record-renewal-times = Ανανεώσεις το πολύ
record-maximum-days = Μέγιστη διατήρηση, σε ημέρες
record-extension-start = Η ανανέωση μετρά από
record-secrecy = Μπορεί να διαταχθεί μυστικότητα
record-source-date = Ημερομηνία της πηγής
record-valid-until = Ισχύει έως
record-official-languages = Επίσημες γλώσσες
record-working-languages = Γλώσσες εργασίας
record-instruments = Συνθήκη
record-yes = Ναι
record-no = Όχι
record-language = Ονόματα σε άλλη γλώσσα, με τον κωδικό της
record-more = Εμφάνιση περισσότερων πεδίων
# $record: id of a record, may be empty. $place: name of a value in it. $problem: what is wrong, a sentence.
record-fault = { $record } · { $place } – { $problem }

## What is wrong with a value

cell-unknown-place = Καμία εγγραφή δεν έχει τιμή με αυτό το όνομα.
# $most: the highest number.
cell-whole-number = Γράψτε ακέραιο αριθμό έως { $most }.
cell-truth = Γράψτε yes ή no, στα αγγλικά.
# $ids: list of the words that may stand there.
cell-listed = Γράψτε ένα από αυτά: { $ids }.
cell-party-code = Γράψτε δύο κεφαλαία γράμματα.
cell-duplicate-party = Το Μέρος αυτό υπάρχει δύο φορές.
cell-contact-point-id = Μόνο πεζά λατινικά γράμματα, ψηφία και παύλες.
cell-duplicate-contact-point = Το αναγνωριστικό αυτό υπάρχει δύο φορές.
cell-unknown-party = Το Μέρος αυτό δεν είναι στην έκδοση.
cell-unknown-time-zone = Άγνωστη ζώνη· παράδειγμα: Europe/Paris.
cell-language = Δεν είναι κωδικός γλώσσας· παράδειγμα: fr.
cell-duplicate-language = Μια γλώσσα υπάρχει δύο φορές.
cell-no-english = Λείπει το αγγλικό κείμενο.
cell-empty = Πρέπει να συμπληρωθεί.
# $limit: number of characters.
cell-text-too-long = Το κείμενο ξεπερνά τους { $limit } χαρακτήρες.
# $limit: number of entries.
cell-list-too-long = Πάνω από { $limit } στοιχεία.
cell-unsafe-text = Το κείμενο έχει χαρακτήρες ελέγχου ή αναδιάταξης.
cell-date = Γράψτε την ημερομηνία ως ΕΕΕΕ-ΜΜ-ΗΗ.
cell-date-order = Η μεταγενέστερη ημερομηνία προηγείται.
cell-time = Γράψτε την ώρα ως ΩΩ:ΛΛ.
cell-office-hours = Κλείνει πριν ανοίξει ή ανοίγει δύο φορές.
cell-channel-address = Δεν είναι αριθμός, διεύθυνση ή σύνδεσμος τέτοιου διαύλου. Οι αριθμοί αρχίζουν με +.
cell-fingerprint = Γράψτε 40 ή 64 ψηφία 0–9 και A–F χωρίς κενά.
cell-number = Ο αριθμός είναι εκτός ορίων.
cell-not-a-table = Δεν είναι πίνακας CSV σε UTF-8.
cell-too-many-cells = Η γραμμή έχει περισσότερα κελιά από τα ονόματα της πρώτης.
# $most: the highest number.
cell-too-many-rows = Πάνω από { $most } γραμμές.
cell-duplicate-column = Υπάρχουν δύο στήλες με αυτό το όνομα.
