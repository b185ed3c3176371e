# Cases: in a file, how long they are kept, and the log of what was done.

## The case file: saving and opening cases

cases-text = Ένα αρχείο υποθέσεων περιέχει υποθέσεις, σφραγισμένες με φράση πρόσβασης. Με αυτό παραδίδετε τη βάρδια και φυλάσσετε όσα ενδέχεται να διαγράψει το πρόγραμμα περιήγησης. Οι υποθέσεις που υπάρχουν ήδη εδώ ενώνονται πεδίο προς πεδίο.
# The kind of file in the dialog of the browser.
cases-file = Αρχείο υποθέσεων Point35
cases-save-title = Αποθήκευση
cases-chosen = Υποθέσεις
cases-save-hint = Η φράση πρόσβασης αυτού του προγράμματος περιήγησης ανοίγει το αρχείο σε οποιοδήποτε αντίγραφο του Point35. Για συναδέλφους που δεν τη γνωρίζουν πάρτε άλλη.
# $count: number of cases.
cases-save-deleted = Το αρχείο λέει επίσης ποιες υποθέσεις διαγράφηκαν, με τον τυχαίο αριθμό τους και την ημερομηνία: { $count }.
cases-save = Αποθήκευση σε αρχείο
cases-save-own = Αποθήκευση με άλλη φράση πρόσβασης
# $name: name of the file.
cases-save-again = Νέα αποθήκευση στο { $name }
# $name: name of the file.
cases-saved = Οι υποθέσεις αποθηκεύτηκαν στο { $name }.
# $time: time of day as 14:32. $name: name of the file.
cases-saved-at = Τελευταία αποθήκευση σε αρχείο στις { $time }: { $name }. Βρίσκεται εκεί που επιλέξατε, αλλιώς στις λήψεις σας.
cases-seal-title = Αποθήκευση υποθέσεων με άλλη φράση πρόσβασης
cases-seal-text = Το αρχείο ανοίγει μόνο με αυτή τη φράση πρόσβασης. Μην τη γνωστοποιήσετε σε κανέναν στο ίδιο μήνυμα με το αρχείο.
cases-open-title = Άνοιγμα
cases-open-hint = Το αρχείο μένει όπως είναι και τίποτε από όσα υπάρχουν εδώ δεν χάνεται.
cases-open = Άνοιγμα αρχείου υποθέσεων
cases-unlock-title = Άνοιγμα αρχείου υποθέσεων
cases-unlock-text = Εισαγάγετε τη φράση πρόσβασης με την οποία αποθηκεύτηκε το αρχείο.
# $new, $changed, $same: numbers of cases.
cases-arrived = Υποθέσεις του αρχείου: νέες { $new }, αλλαγμένες { $changed }, αμετάβλητες { $same }.
# $count: number of fields.
cases-arrived-conflicts =
    { $count ->
        [one] Ένα πεδίο άλλαξε και στις δύο πλευρές. Και οι δύο τιμές βρίσκονται παρακάτω.
       *[other] { $count } πεδία άλλαξαν και στις δύο πλευρές. Και οι δύο τιμές καθενός βρίσκονται παρακάτω.
    }
# $count: number of cases.
cases-arrived-left =
    { $count ->
        [one] Μία υπόθεση του αρχείου μένει διαγραμμένη.
       *[other] { $count } υποθέσεις του αρχείου μένουν διαγραμμένες.
    }
# $count: number of cases.
cases-arrived-gone =
    { $count ->
        [one] Μία υπόθεση διαγράφηκε και εδώ.
       *[other] { $count } υποθέσεις διαγράφηκαν και εδώ.
    }

## What was deleted on one side, before the cases of a file are taken in

cases-decide-title = Διαγραφή στη μία μόνο πλευρά
cases-decide-hint = Τίποτε από το αρχείο δεν έχει εισαχθεί ακόμη. Όσο δεν επιλέγετε τίποτε, ό,τι διαγράφηκε μένει διαγραμμένο και ό,τι υπάρχει εδώ μένει εδώ.
cases-return = Επαναφορά όσων διαγράφηκαν
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-case = { $draft }, διαγράφηκε: { $date }
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-changed = { $draft }, διαγράφηκε: { $date }, άλλαξε έπειτα στο αρχείο
cases-follow = Διαγραφή και εδώ
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-follow-case = { $draft }, διαγράφηκε αλλού: { $date }
cases-decide-confirm = Εισαγωγή των υποθέσεων
cases-decide-close = Κλείσιμο του αρχείου
cases-decide-closed = Το αρχείο έκλεισε. Τίποτε από αυτό δεν εισήχθη.

## What two copies of a case disagree in

cases-conflicts-title = Αλλαγές και στις δύο πλευρές
cases-conflicts-hint = Χρησιμοποιείται η μεταγενέστερη τιμή. Η άλλη μένει εδώ έως ότου τη χρησιμοποιήσετε ή την απορρίψετε.
cases-conflict-ours = Χρησιμοποιείται τώρα
# $date: date with the month in words. $time: time of day as 14:32.
cases-conflict-other = Άλλη τιμή: { $date }, ώρα { $time }
# Stands in the place of a value.
cases-conflict-empty = κενό
cases-conflict-use = Χρήση της άλλης τιμής
cases-conflict-drop = Απόρριψη της άλλης τιμής
# The buttons above for screen readers. $field: name of the field.
cases-conflict-use-label = Χρήση της άλλης τιμής: { $field }
# $field: name of the field.
cases-conflict-drop-label = Απόρριψη της άλλης τιμής: { $field }
cases-conflict-used = Τώρα χρησιμοποιείται η άλλη τιμή.
cases-conflict-dropped = Η άλλη τιμή απορρίφθηκε.
cases-part-recipient = Σημείο επαφής αποδέκτης
cases-part-languages = Γλώσσες του εγγράφου
cases-part-own-language = Γλώσσα στην οποία γράφετε
cases-part-appearance = Εμφάνιση του εγγράφου
cases-part-template = Έντυπο

## Closing a case on the desk

desk-draft-close = Κλείσιμο υπόθεσης
# $draft: reference of the case, or what stands for it.
desk-draft-close-label = Κλείσιμο υπόθεσης: { $draft }
desk-draft-reopen = Άνοιγμα ξανά
# $draft: reference of the case, or what stands for it.
desk-draft-reopen-label = Άνοιγμα ξανά: { $draft }
desk-draft-closed = Η υπόθεση έκλεισε. Μπορεί να ανοίξει ξανά.
desk-draft-reopened = Η υπόθεση είναι πάλι ανοικτή.
desk-draft-closed-tag = Κλειστή
# $date: date with the month in words.
desk-draft-closed-on = Έκλεισε: { $date }

## How long cases are kept

retention-text = Τα προσωπικά δεδομένα δεν φυλάσσονται περισσότερο από όσο χρειάζεται. Το Point35 προτείνει τι μπορεί να διαγραφεί· τίποτε δεν διαγράφεται χωρίς εσάς. Το ημερολόγιο μένει: δεν έχει τίποτε από το περιεχόμενο μιας υπόθεσης. Μένει επίσης, με τυχαίο αριθμό, ποια υπόθεση διαγράφηκε και πότε, ώστε ένα παλαιότερο αρχείο να μην την επαναφέρει χωρίς εσάς.
retention-proposals = Τι μπορεί να διαγραφεί
retention-none = Καμία κλειστή υπόθεση δεν βρίσκεται εδώ περισσότερο από όσο ορίζει ο κανόνας της.
retention-proposed = Κλειστές υποθέσεις των οποίων ο χρόνος παρήλθε
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-proposal = { $draft }, έκλεισε: { $date }
retention-delete = Διαγραφή των επιλεγμένων υποθέσεων
# $count: number of cases.
retention-delete-title =
    { $count ->
        [one] Διαγραφή μίας υπόθεσης;
       *[other] Διαγραφή { $count } υποθέσεων;
    }
retention-delete-text = Διαγράφονται οριστικά από το πρόγραμμα περιήγησης. Τα αρχεία που αποθηκεύσατε μένουν στη θέση τους.
retention-deleted = Οι επιλεγμένες υποθέσεις διαγράφηκαν.
retention-forgotten = Ανοικτές και αμετάβλητες για όσο χρόνο
retention-forgotten-hint = Κλείστε ό,τι τελείωσε: μόνο τότε αρχίζει ο χρόνος του.
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-unchanged = { $draft }, τελευταία αλλαγή: { $date }
retention-rules = Κανόνας για κάθε είδος υπόθεσης
# $months: number of months, at least 3.
retention-months = Πρόταση { $months } μήνες μετά το κλείσιμο
retention-for-ever = Καμία πρόταση
# The attributes stand at the fields of which they have the name.
minimise = Τι δεν χρειάζεται να γραφτεί
    .facts = Αναφέρετε το αδίκημα και πώς συνδέονται τα δεδομένα με αυτό. Παραλείψτε ονόματα θυμάτων και μαρτύρων, υγεία και οικογένεια.
    .item-description = Περιγράψτε τα δεδομένα με λογαριασμό, διεύθυνση και ώρα, όχι με το πρόσωπο που τα χρησιμοποιεί.
    .necessity = Πείτε γιατί ενδέχεται να χαθούν τα δεδομένα. Ο χαρακτήρας του προσώπου δεν χρειάζεται.
    .annexes = Μην επισυνάπτετε έγγραφα ταυτότητας ούτε καταθέσεις: η διατήρηση δεν τα χρειάζεται.
    .urgency-reasons = Ονομάστε τον κίνδυνο, όχι το πρόσωπο που κινδυνεύει, εκτός αν πρέπει να βρεθεί.
minimise-hint = Η άλλη πλευρά χρειάζεται όσα αρκούν για να βρει και να διατηρήσει τα δεδομένα, και τίποτε παραπάνω. Ονόματα θυμάτων και μαρτύρων μπορούν να ακολουθήσουν στο μεταγενέστερο αίτημα γνωστοποίησης.

## The log

log-text = Ποιος έκανε τι και πότε σε αυτό το αντίγραφο. Το ημερολόγιο σφραγίζεται με τη φράση πρόσβασής σας και δεν έχει τίποτε από το περιεχόμενο μιας υπόθεσης. Φυλάσσει τις τελευταίες 2000 εγγραφές.
log-locked = Το ημερολόγιο είναι κλειδωμένο
log-locked-text = Φυλάσσεται στο πρόγραμμα περιήγησης, σφραγισμένο. Εισαγάγετε τη φράση πρόσβασης για να το δείτε.
log-when = Πότε
log-who = Ποιος
log-what = Τι
log-case = Υπόθεση
log-save = Αποθήκευση ως πίνακα (CSV)
# $name: name of the file.
log-saved = Ζητήθηκε από το πρόγραμμα περιήγησης να αποθηκεύσει το { $name }.
log-empty = Δεν έγινε ακόμη τίποτε.
log-deed-case-begun = Άρχισε
log-deed-case-copied = Άρχισε ως αντίγραφο
log-deed-case-deleted = Διαγράφηκε
log-deed-case-closed = Έκλεισε
log-deed-case-reopened = Άνοιξε ξανά
log-deed-case-expired = Διαγράφηκε, ο χρόνος παρήλθε
log-deed-case-brought-back = Επανήλθε από αρχείο υποθέσεων
log-deed-case-saved = Αποθηκεύτηκε σε αρχείο
log-deed-document-made = Συντάχθηκε έγγραφο
# $count: number of cases.
log-deed-cases-saved = Υποθέσεις που αποθηκεύτηκαν σε αρχείο υποθέσεων: { $count }
# $count: number of cases.
log-deed-cases-opened = Υποθέσεις που άνοιξαν από αρχείο υποθέσεων: { $count }
log-deed-unlocked = Ξεκλειδώθηκε
# $count: how many.
log-deed-wrong-passphrases = Λανθασμένες φράσεις πρόσβασης πριν από το ξεκλείδωμα: { $count }
log-deed-locked = Κλειδώθηκε
log-deed-passphrase-set = Ορίστηκε φράση πρόσβασης
log-deed-passphrase-changed = Άλλαξε η φράση πρόσβασης

## After everything was deleted

wiped-title = Όλα διαγράφηκαν
wiped-text = Το πρόγραμμα περιήγησης δεν φυλάσσει πια τίποτε από το Point35. Τα αρχεία που αποθηκεύσατε μένουν στη θέση τους· το ιστορικό του ονομάζει σελίδες αυτού του αρχείου, όχι το περιεχόμενό τους.
