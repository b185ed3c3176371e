### The workshop of whoever issues the directory.

workshop-title = Εργαστήριο του εκδότη
workshop-hint = Για όποιον εκδίδει τον κατάλογο. Ό,τι φτιάχνετε είναι μόνο στη μνήμη ώσπου να το αποθηκεύσετε σε αρχείο.
workshop-begin = Έναρξη με τον κατάλογο που χρησιμοποιείται
workshop-open = Έναρξη με αρχείο έκδοσης
workshop-snapshot = Η έκδοση
workshop-number = Αριθμός
workshop-issued = Εκδόθηκε στις
workshop-issuer = Εκδότης
workshop-exercise = Όλα σε αυτήν είναι φανταστικά
workshop-contact-points = Σημεία επαφής
workshop-parties = Μέρη
workshop-filter = Εύρεση με όνομα, αναγνωριστικό ή κωδικό
# $shown: how many fit what was typed. $all: how many there are.
workshop-count = { $shown } από { $all }
workshop-add = Προσθήκη
workshop-edit = Επεξεργασία
# $key: id or code of the record.
workshop-edit-label = Επεξεργασία { $key }
# $key: id or code of the record.
workshop-remove-label = Αφαίρεση { $key }
# $key: id or code of the record.
workshop-removed = Αφαιρέθηκε: { $key }.
# $key: id or code of the record.
workshop-put-back = Επαναφορά: { $key }
workshop-key-taken = Στο μεταξύ υπάρχει άλλη εγγραφή με αυτό το αναγνωριστικό ή κωδικό.
workshop-keep = Εφαρμογή αλλαγών
workshop-cancel = Να μείνει όπως ήταν
workshop-csv-save = Αποθήκευση ως CSV
workshop-csv-template = Αποθήκευση κενού πίνακα
workshop-csv-open = Λήψη από CSV
# $count: how many records.
workshop-taken = Εγγραφές από τον πίνακα: { $count }.
# $count: how many faults.
workshop-faults = Δεν λήφθηκε τίποτα. Λάθη στον πίνακα: { $count }.
workshop-row = Γραμμή
workshop-column = Στήλη
workshop-problem = Τι είναι λάθος
workshop-signing = Έλεγχος, υπογραφή, διανομή
workshop-export = Έλεγχος και αποθήκευση για υπογραφή
workshop-sign-hint = Υπογράψτε το αρχείο στον υπολογιστή σας με το minisign. Έπειτα επιλέξτε το εδώ μαζί με το .minisig και, την πρώτη φορά, το δημόσιο κλειδί.
workshop-join = Ένωση αρχείου και υπογραφής
workshop-joined-save = Αποθήκευση του υπογεγραμμένου καταλόγου
workshop-good = Ο παραλήπτης μπορεί να χρησιμοποιήσει αυτόν τον κατάλογο.
directory-files-mixed = Επιλέξτε ένα αρχείο, με το πολύ μία υπογραφή και ένα κλειδί.
