### Corrections of records of the directory.

## A correction of a record, written by an officer

correction-title = Αναφορά λάθους
correction-hint = Αλλάξτε ό,τι είναι λάθος. Στον εκδότη πηγαίνουν μόνο οι αλλαγές σας· ο κατάλογός σας μένει όπως είναι.
correction-author = Το όνομά σας και πώς επικοινωνούν μαζί σας
correction-remark = Πώς το γνωρίζετε;
correction-save = Αποθήκευση της διόρθωσης
correction-copy = Αντιγραφή ως κειμένου
correction-nothing = Δεν άλλαξε τίποτα ακόμη.
# $contact: id of a contact point. $number: number of the snapshot. $issuer: who issued it. $date: the day of the correction.
correction-text = Διόρθωση της εγγραφής { $contact }, { $date } (έκδοση αριθμός { $number }, { $issuer })
# $place: name of a value in the record. $was: what stands there. $proposed: what should.
correction-text-line = { $place }: αντί «{ $was }» πρέπει να είναι «{ $proposed }»

## Corrections that reach the issuer

corrections-title = Διορθώσεις
corrections-open = Άνοιγμα διορθώσεων
corrections-apply = Εφαρμογή
# $count: how many values.
corrections-applied = Τιμές που άλλαξαν: { $count }.
corrections-leave = Παράλειψη
corrections-now = Εγγραφή τώρα
corrections-proposed = Προτεινόμενο
corrections-unknown = Δεν υπάρχει τέτοιο σημείο επαφής σε αυτή την έκδοση.
# How a proposed value stands to the record.
comparison-applicable = Όπως το είδε ο υπάλληλος
comparison-done = Ήδη έτσι
comparison-stale = Άλλαξε έκτοτε
# Why a file is not read as a correction.
correction-fault-too-large = Το αρχείο είναι πολύ μεγάλο για διόρθωση.
correction-fault-not-a-correction = Το αρχείο δεν είναι διόρθωση.
correction-fault-unsupported-version = Η διόρθωση γράφτηκε με νεότερη εφαρμογή.
correction-fault-damaged = Η διόρθωση έχει καταστραφεί.
